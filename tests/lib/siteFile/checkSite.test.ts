import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataLicence, ownLicence } from '../../../lib/download/dataLicence';
import { DataError } from '../../../lib/operation/DataError';
import { formatProblem } from '../../../lib/operation/Problem';
import { checkSite } from '../../../lib/siteFile/checkSite';
import { loadSite } from '../../../lib/siteFile/loadSite';
import { toPublisherView } from '../../../lib/siteFile/PublisherView';
import { runCheck } from '../../../scripts/desk/runCheck';
import { eachWithDataFolder } from '../operation/dataFolders';
import { today } from '../operation/validOperation';

const valid = `publisher:
  name: { en: An example paper, bg: Примерен вестник }
  url: https://example.org/
corrections: corrections@example.org
licence: { name: Example Licence, spdx: EX-1.0, url: https://example.org/licence, copyright: An example paper }
address: https://example.org/maps/
`;
const file = 'data/_site/site.yaml';
const data = eachWithDataFolder();
const problems = (content: string | undefined) => {
  const { errors, warnings } = checkSite(content, file);
  return [...errors, ...warnings].map(formatProblem).map((line) => line.replace(`${file}:`, ''));
};

describe('the file of the site', () => {
  it('says who publishes where nothing is wrong', () => {
    expect(problems(valid)).toEqual([]);
    expect(checkSite(valid, file).site).toMatchObject({ corrections: 'corrections@example.org', address: 'https://example.org/maps/' });
  });

  it.each([
    ['a name in one language', ', bg: Примерен вестник', '', "2:9 publisher.name.bg: 'bg' is missing; the Bulgarian pages name the publisher too"],
    ['an address that is none', 'corrections@example.org', 'corrections@example', "4:14 corrections: is no e-mail address; write an e-mail address, as in corrections@example.org, or an https address"],
    ['a contact without encryption', 'corrections@example.org', 'http://example.org/contact', expect.stringContaining("4:14 corrections: must begin with 'https://'")],
    ['a licence without its short form', 'spdx: EX-1.0, ', '', expect.stringContaining("licence.spdx: 'spdx' is missing")],
    ['an unknown key', 'address:', 'adress: x\naddress:', expect.stringContaining("6:1 adress: 'adress' is not a key here")],
  ])('is refused with %s', (_, old, replacement, problem) => {
    expect(valid).toContain(old);
    expect(problems(valid.replace(old, replacement))).toEqual([problem]);
  });

  it.each([
    [valid.replace('corrections: corrections@example.org\n', ''), "'corrections' is missing; pages"],
    ['# publisher: …\n', "1:1 publisher: 'publisher' and 'corrections' are missing"],
    ['address: https://example.org/\n', "'publisher' and 'corrections' are missing; pages and citations leave out what is not known, so write it once it is, and never make it up"],
  ])('is warned of once where it does not say who publishes', (content, message) => {
    expect(problems(content)).toEqual([expect.stringContaining(message)]);
  });

  it('may be missing with its folder, and is told of by check otherwise', async () => {
    expect(loadSite({ dataFolder: data.path })).toEqual({});
    data.write('_site/site.yaml', 'publisher: Somebody\n');
    expect(() => loadSite({ dataFolder: data.path })).toThrow(DataError);
    const printed: string[] = [];
    expect(await runCheck([], { print: (text) => printed.push(text), complain: () => undefined, dataFolder: data.path, today })).toBe(1);
    expect(printed.join('\n')).toContain('data/_site/site.yaml:1:12 error publisher: must be a record');
  });

  it('changes the licence of the facts, which is else the repository’s own', () => {
    expect(dataLicence()).toEqual(ownLicence);
  });
});

describe('the project’s own file of the site', () => {
  it('makes nobody up, and says the licence that is in the repository', () => {
    const { errors, site } = checkSite(readFileSync('data/_site/site.yaml'), file);
    expect(errors).toEqual([]);
    expect(Object.keys(site ?? {})).toEqual(['licence']);
    expect(site?.licence).toEqual(ownLicence);
  });
});

describe('toPublisherView', () => {
  it('leaves out what is not known', () => {
    expect(toPublisherView({}, 'en')).toEqual({});
  });
  it('is in the page’s language, with a link to write to', () => {
    const site = checkSite(valid, file).site ?? {};
    expect(toPublisherView(site, 'bg')).toEqual({ name: 'Примерен вестник', url: 'https://example.org/', contact: { words: 'corrections@example.org', href: 'mailto:corrections@example.org' } });
    expect(toPublisherView({ corrections: 'https://example.org/contact' }, 'en').contact).toEqual({ words: 'example.org/contact', href: 'https://example.org/contact' });
  });
});
