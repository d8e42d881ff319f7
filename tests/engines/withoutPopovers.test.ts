import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { expectRow } from '../browsers/browserTable';
import { openHostPage } from '../browser/setup/hostPage';
import { untilTestEnds } from '../browser/setup/untilTestEnds';
import { files, openFaultySite } from '../faults/faultySite';
import { changed } from '../faults/harms';
import { isInSight, marksShown, shareCovered } from '../oldBrowsers/setup/inPage';
import { givenEngines } from './setup/engines';
import { until } from './setup/until';
import { useReader } from './setup/useReader';

/** What Safari 15 and 16 and Firefox 115 lack, taken away or under a name that no browser knows. A policy would refuse the script. */
const takeAway = 'delete Object.hasOwn; delete Array.prototype.toSorted; delete Array.prototype.findLast';
const withoutPopovers = changed((html) =>
  html.replaceAll('popover', 'unknown-to-all').replaceAll(' name="list"', '').replaceAll('Content-Security-Policy', 'No-Policy').replace('<head>', `<head><script>${takeAway}</script>`),
);
const older = { Firefox: 'Firefox 115', WebKit: 'Safari 15 and 16' } as const;

const nameOf = (selector: string): string => {
  const mark = document.querySelector(selector);
  return mark?.getAttribute('aria-label') ?? mark?.textContent ?? '';
};

describe.each(givenEngines())('$name without popovers', (engine) => {
  describe.each([{ scripts: true }, { scripts: false }])('scripts: $scripts', ({ scripts }) => {
    const { reader } = useReader(engine, { scripts });

    async function visit(place: 'page' | 'frame', language: string): Promise<void> {
      const site = untilTestEnds(await openFaultySite());
      site.harm(files.pages, withoutPopovers);
      if (place === 'page') return reader().goTo(`${site.origin}/${language}/blackwrist/`);
      const frame = `<iframe title="A map" src="${site.origin}/embed/${language}/blackwrist/" width="390" height="560"></iframe>`;
      await reader().goTo(untilTestEnds(await openHostPage(frame)).origin);
      reader().enterFrame();
    }

    describe.each(['page', 'frame'] as const)('the %s', (place) => {
      it.each(languages)('lets nothing lie over map and list, and leads from each kind of mark to its entry, in %s', async (language) => {
        for (const kind of ['pin', 'name']) {
          await visit(place, language);
          expect(await reader().ask(shareCovered)).toBe(0);
          const mark = (await reader().ask(marksShown)).find((shown) => shown.kind === kind);
          if (scripts) await reader().reads(messagesIn(language).map.tooOld);
          await reader().presses('link', await reader().ask(nameOf, mark?.selector ?? ''));
          await until(`${mark?.entry ?? 'no entry'} in sight`, () => reader().ask(isInSight, mark?.entry ?? '#'));
          expect(await reader().ask(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(map|facts)\./.test(name)).length)).toBe(0);
        }
      });
    });
  });

  it('is what docs/browsers.md says', () => {
    expectRow({ browser: older[engine.name], map: 'picture', press: 'leads to the list', known: 'by features, not run' });
  });
});
