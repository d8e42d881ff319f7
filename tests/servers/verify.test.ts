import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/policy/readSite';
import { outFolder } from '../../scripts/site/buildSite';
import { verifySite } from '../../scripts/verify/verifySite';
import { startNginx, type Server } from './setup/servers';

let deployed = '';
let server: Server | undefined;
beforeEach(() => {
  deployed = path.join(mkdtempSync(path.join(tmpdir(), 'deployed-')), 'site');
  cpSync(outFolder, deployed, { recursive: true });
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(path.dirname(deployed), { recursive: true });
});

/** Serves the deployed copy by the rules of what was built, whatever has become of the copy. */
async function serve(change: (rules: string) => string = (rules) => rules, base = ''): Promise<Server> {
  server = await startNginx(deployed, { ...readSite(outFolder), base, isStrictTransport: false, moves: [] }, change);
  return server;
}
const edit = (file: string, change: (html: string) => string): void => writeFileSync(path.join(deployed, file), change(readFileSync(path.join(deployed, file), 'utf8')));
const start = 'en/blackwrist/index.html';

describe('verifySite', () => {
  it.each(['', '/maps'])('finds nothing wrong with a site that is served as it was built, below "%s"', async (base) => {
    const { origin } = await serve(undefined, base);
    // The pages were built for the root of a host: below a folder their links lead out of the site.
    const { asked, findings } = await verifySite(`${origin}${base}`, outFolder);
    expect(findings).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  });

  it('follows links where nothing was built', async () => {
    const { origin } = await serve();
    expect(await verifySite(origin)).toMatchObject({ asked: expect.any(Number) as number, findings: [] });
  });

  it('names every fault at once', async () => {
    edit(start, (html) => html.replace('</body>', '<script>beacon()</script></body>'));
    edit('embed/en/blackwrist/index.html', (html) => html.replace(/<script data-room="[^"]*">/, '$& '));
    edit('bg/blackwrist/index.html', (html) => html.replace('</main>', '<a href="/bg/blackwrist/gone/">x</a></main>'));
    rmSync(path.join(deployed, 'data/blackwrist/agencies.csv'));
    const { origin } = await serve((rules) => rules.replaceAll(/ *add_header Permissions-Policy .*\n/g, '').replace('max-age=31536000, immutable', 'max-age=60'));
    const { findings } = await verifySite(origin, outFolder);
    const patterns = [
      /\/en\/blackwrist\/: is not what was built: .* at byte \d+: ".*<script>beacon/,
      /\/en\/blackwrist\/: has an inline script that was not built/,
      /\/en\/blackwrist\/: its policy refuses inline code that was served/,
      /\/embed\/en\/blackwrist\/: its policy refuses inline code that was served/,
      /\/bg\/blackwrist\/gone\/: answers 404, and \S+\/bg\/blackwrist\/ leads there/,
      /\/data\/blackwrist\/agencies\.csv: answers 404/,
      /\/en\/: Permissions-Policy is missing/,
      /\/(_next\/static|assets)\/\S+: Cache-Control is 'public, max-age=60', not 'public, max-age=31536000, immutable'/,
    ];
    expect(patterns.filter((pattern) => !findings.some((finding) => pattern.test(finding)))).toEqual([]);
  });

  it('finds a host that answers unknown addresses with a page', async () => {
    const { origin } = await serve((rules) => rules.replace('=404 $operation_map_missing', '=200 /index.html'));
    expect((await verifySite(origin, outFolder)).findings).toEqual(expect.arrayContaining([
      expect.stringMatching(/the unknown address assets\/\S+ answers 200 \(text\/html; charset=utf-8\), not 404/),
      expect.stringMatching(/the unknown address operation-map-verify-0000\/ answers 200/),
    ]));
  });

  it('finds a frame that a host forbids to frame, and a cookie', async () => {
    const { origin } = await serve((rules) => rules.replaceAll('add_header X-Content-Type-Options', 'add_header X-Frame-Options SAMEORIGIN always;\n  add_header Set-Cookie a=b always;\n  add_header X-Content-Type-Options'));
    expect((await verifySite(origin, outFolder)).findings).toEqual(expect.arrayContaining([
      expect.stringMatching(/\/embed\/en\/blackwrist\/: X-Frame-Options is 'SAMEORIGIN', and should not be there/),
      expect.stringMatching(/\/embed\/en\/blackwrist\/: Set-Cookie is 'a=b', and should not be there/),
    ]));
  });

  it('says that a site does not answer', async () => {
    expect((await verifySite('http://127.0.0.1:9')).findings).toEqual(expect.arrayContaining([expect.stringContaining('does not answer')]));
  });
});
