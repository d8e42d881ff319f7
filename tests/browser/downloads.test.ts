import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloadNames, downloads } from '../../lib/download/downloads';
import { followTheMoney } from '../../lib/download/followTheMoney/followTheMoney';
import { operationJsonSchema } from '../../lib/download/operationJson';
import { loadOperations } from '../../lib/operation/loadOperation';
import { outFolder } from '../../scripts/site/buildSite';
import { exportedPages } from './setup/exportedPages';

const pages = exportedPages(outFolder);
const data = path.join(outFolder, 'data');

describe('the exported data', () => {
  it.each(loadOperations().map((operation) => [operation.slug, operation] as const))('is, for %s, what its files say, to the byte', (slug, operation) => {
    for (const name of downloadNames) expect(readFileSync(path.join(data, slug, name), 'utf8')).toBe(downloads[name].textOf(operation));
    expect(readdirSync(path.join(data, slug)).toSorted()).toEqual(downloadNames.toSorted());
  });

  it('is, for all operations as entities of FollowTheMoney, what the published ones say', () => {
    expect(readFileSync(path.join(data, 'followthemoney.jsonl'), 'utf8')).toBe(followTheMoney(loadOperations()));
  });

  it('has the schema where each file looks for it', () => {
    const folder = path.join(data, 'blackwrist');
    const { $schema } = JSON.parse(readFileSync(path.join(folder, 'operation.json'), 'utf8')) as { $schema: string };
    expect(readFileSync(path.join(folder, $schema), 'utf8')).toBe(operationJsonSchema());
  });

  it('can be read of each operation’s page, and of each agency’s, by machines; not of frames', () => {
    for (const { at, graphs } of pages) {
      const [language, name, ...more] = at.split('/');
      const expected = language === 'embed' || name === 'privacy' || more.length === 0 || more[0] === 'embed-code' ? 0 : 1;
      expect(graphs.length, at).toBe(expected);
      for (const graph of graphs) expect(graph['@context']).toBe('https://schema.org');
    }
  });

  it('holds no file that needs a public address, where none is known', () => {
    expect(existsSync(path.join(outFolder, 'sitemap.xml'))).toBe(false);
    expect(existsSync(path.join(outFolder, 'en', 'blackwrist', 'feed.xml'))).toBe(false);
    expect(readFileSync(path.join(outFolder, 'robots.txt'), 'utf8').trim()).toBe('User-Agent: *\nAllow: /');
    expect(pages.flatMap(({ links }) => links).filter(({ rel = '' }) => rel === 'alternate' || rel === 'canonical')).toEqual([]);
  });
});
