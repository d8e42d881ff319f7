import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOperation } from '../../../lib/operation/checkOperation';
import { readOperationFiles } from '../../../lib/operation/readOperationFiles';
import { checkSite } from '../../../lib/siteFile/checkSite';
import { checkTopic } from '../../../lib/topic/checkTopic';
import { frozenData } from '../../../scripts/test/frozenSite';
import { describeFile } from './describeFile';

const today = '2026-11-24';

for (const name of readdirSync(path.join(frozenData, '_topics'))) {
  const lines = (text: string): readonly number[] => checkTopic(text, name.replace('.yaml', ''), name, undefined).errors.map(({ line }) => line);
  describeFile(`_topics/${name}`, readFileSync(path.join(frozenData, '_topics', name), 'utf8'), lines);
}

const site = `publisher:
  name: { en: The Example, bg: Примерът }
  url: https://example.org
corrections: https://example.org/corrections
licence:
  name: MIT License
  spdx: MIT
  url: https://opensource.org/license/mit
  copyright: Copyright (c) 2026 The Example
colours:
  accent: { light: "#1f5f3a", dark: "#9ed8b5" }
address: https://example.org/maps
`;
describeFile('_site/site.yaml', site, (text) => checkSite(text, 'site.yaml').errors.map(({ line }) => line));

describe.each(['blackwrist', 'operation-h'])('agencies.yaml of %s, which refers to the registry', (slug) => {
  const files = readOperationFiles(frozenData, slug, today);
  const sound = String(files.contents.get('agencies.yaml'));
  const errorsIn = (text: string) => checkOperation({ ...files, contents: new Map([...files.contents, ['agencies.yaml', text]]) }, today).errors.filter(({ file }) => file.endsWith('/agencies.yaml'));

  describeFile('agencies.yaml', sound, (text) => errorsIn(text).map(({ line }) => line));

  it('is noticed with an agency that the registry does not have', () => {
    const [first = ''] = /^- agency: .*$/m.exec(sound) ?? [];
    expect(first).not.toBe('');
    expect(errorsIn(sound.replace(first, `${first}zz`)).map(({ field }) => field)).toContain('agency');
  });
});
