import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { installBelow } from '../../../scripts/test/runOwnPackage';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'own-package-'));
  mkdirSync(path.join(folder, 'part'));
  writeFileSync(path.join(folder, 'part', 'package.json'), '{"name":"part","version":"1.0.0"}');
  writeFileSync(path.join(folder, 'package.json'), '{"name":"own","private":true,"dependencies":{"part":"file:part"}}');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('installs what a folder’s own lock names into that folder, also when npm runs the tests of the project', () => {
  vi.stubEnv('npm_config_local_prefix', process.cwd());
  const packages = { '': { name: 'own', dependencies: { part: 'file:part' } }, 'node_modules/part': { resolved: 'part', link: true }, part: { version: '1.0.0' } };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ name: 'own', lockfileVersion: 3, requires: true, packages }));
  expect(installBelow(folder)).toBe(true);
  expect(existsSync(path.join(folder, 'node_modules', 'part', 'package.json'))).toBe(true);
});

it('installs a package that asks for a newer Node.js, also when the project’s own command is strict about that', () => {
  vi.stubEnv('npm_config_engine_strict', 'true');
  const packages = { '': { name: 'own', dependencies: { part: 'file:part' } }, 'node_modules/part': { resolved: 'part', link: true }, part: { version: '1.0.0', engines: { node: '>=99' } } };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ name: 'own', lockfileVersion: 3, requires: true, packages }));
  expect(installBelow(folder)).toBe(true);
});

it('says that it did not, where there is no lock', () => {
  expect(installBelow(folder)).toBe(false);
  expect(existsSync(path.join(folder, 'node_modules'))).toBe(false);
});
