import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserPackages } from '../../../scripts/supply/browserPackages';
import { installedPackages } from '../../../scripts/supply/InstalledPackage';
import { browserLicenceFaults, licenceFaults } from '../../../scripts/supply/licenceFaults';
import { exceptions } from '../../../scripts/supply/licenceRules';

const of = (licence: string, name = 'a') => [{ name, version: '1.0.0', licence }];

describe('licences', () => {
  it('are allowed, or excepted by a decision, for every package', () => {
    const packages = installedPackages();
    expect(packages.length).toBeGreaterThan(400);
    expect(licenceFaults(packages)).toEqual([]);
  });

  it('of what reaches the browser are neither GPL, LGPL nor MPL', () => {
    const names = browserPackages();
    expect(names).toEqual(expect.arrayContaining(['leaflet', 'preact', 'react-leaflet']));
    const packages = installedPackages().filter(({ name }) => names.includes(name) || name === 'next');
    expect(browserLicenceFaults(packages)).toEqual([]);
  });

  it('of what reaches the browser are named in the notices, with their text', () => {
    const texts = readdirSync('licences').map((file) => path.parse(file).name);
    const shared: Readonly<Record<string, string>> = { '@react-leaflet/core': 'react-leaflet-core' };
    expect(browserPackages().filter((name) => !texts.includes(shared[name] ?? name))).toEqual([]);
    const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
    expect(texts.filter((name) => !notices.includes(`licences/${name}.txt`))).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'LGPL-3.0-or-later', 'AGPL-3.0', 'MPL-2.0', 'Hippocratic-2.1', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'none', '', 'MIT AND GPL-3.0-only', '(MIT OR GPL-3.0-only) AND GPL-2.0-only'])(
    'are refused to a package that no decision names: %s',
    (licence) => expect(licenceFaults(of(licence))).toEqual([`a 1.0.0: ${licence}`]),
  );

  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'])('are allowed without a decision: %s', (licence) => expect(licenceFaults(of(licence))).toEqual([]));

  it('of the build may be others than those of the browser', () => {
    expect(licenceFaults(of('MPL-2.0', 'axe-core'))).toEqual([]);
    expect(browserLicenceFaults(of('MPL-2.0', 'axe-core'))).toEqual(['axe-core 1.0.0: MPL-2.0']);
  });

  it('are excepted by decisions that are there and name them, for packages that are there', () => {
    const packages = installedPackages();
    for (const { packages: named, licence, decision } of exceptions) {
      expect(packages.some((each) => named.test(each.name) && each.licence === licence), String(named)).toBe(true);
      expect(existsSync(decision), decision).toBe(true);
    }
  });
});
