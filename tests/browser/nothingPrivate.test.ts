import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { outFolder } from '../../scripts/site/buildSite';
import { privateFindings } from '../../scripts/supply/privateFindings';

/** Those that authors put into their licence texts. */
const inLicences = new Set(readdirSync('licences').flatMap((file) => readFileSync(path.join('licences', file), 'utf8').match(/[\w.+-]+@[\w.-]+\.\w+/g) ?? []));

it('holds no key, no path of the machine that built it, no source map, and no e-mail address but those of licences', () => {
  expect(readdirSync(outFolder)).toContain('index.html');
  expect(privateFindings(outFolder, inLicences)).toEqual([]);
});

it('would tell if it did', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'private-'));
  try {
    mkdirSync(path.join(folder, 'en'));
    const write = (file: string, words: string): void => writeFileSync(path.join(folder, file), words);
    write('.env', '');
    write('a.js', `const key = "${'AKIA'}${'Z'.repeat(16)}";\n//# ${'sourceMappingURL'}=a.js.map`);
    write('a.js.map', '{}');
    write('b.png', `made in ${process.cwd()}/b.svg`);
    write('en/index.html', '<p>someone@example.org, press@example.org; /home/someone/site</p>');
    write('c.txt', '-----BEGIN RSA PRIVATE KEY-----');
    write('d.json', '{"at":"/en/home/","icon":"@2x.png"}');
    expect(privateFindings(folder, new Set(['press@example.org']))).toEqual([
      '.env: a hidden file',
      'a.js: a key of a service',
      'a.js: the address of a source map',
      'a.js.map: a source map',
      'b.png: the folder of the machine that built it',
      'c.txt: a private key',
      'en/index.html: a path of a machine',
      'en/index.html: someone@example.org',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
