import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(path.resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds against a page as it is now: the rule, and where. It is put in beside the page's own policy, not through it. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return checker.run({ resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`));
}
