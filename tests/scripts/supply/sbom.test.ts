import { expect, it } from 'vitest';
import { installedPackages } from '../../../scripts/supply/InstalledPackage';
import { makeSbom } from '../../../scripts/supply/makeSbom';

type Component = { readonly name: string; readonly version: string; readonly licenses?: unknown; readonly hashes?: unknown };
type Bom = { readonly bomFormat: string; readonly metadata: { readonly component: { readonly name: string } }; readonly components: readonly Component[] };

it('lists each package, with version, licence and hash, the same at every run', () => {
  const made = makeSbom();
  expect(makeSbom()).toBe(made);
  const { bomFormat, metadata, components } = JSON.parse(made) as Bom;
  expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'operation-map']);
  const listed = components.map(({ name, version }) => `${name}@${version}`);
  expect(installedPackages().filter(({ name, version }) => !listed.includes(`${name}@${version}`))).toEqual([]);
  expect(listed.length).toBeGreaterThan(400);
  expect(components.filter(({ licenses, hashes }) => !licenses || !hashes)).toEqual([]);
});
