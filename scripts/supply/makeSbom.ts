import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

type Bom = Record<string, unknown> & { readonly metadata: { readonly lifecycles: unknown; readonly component: Record<string, unknown> } };

/**
 * The list of all packages, in CycloneDX 1.5 as JSON: name, version, licence, hash, and what needs what; those of tests alone are marked. npm
 * makes it from the lock file alone. Its `--omit dev` isn't used: it leaves out packages that the build needs too. What differs from run to run or machine to machine is left out, so that the same lock file gives the same text.
 *
 * @throws Error when npm makes none.
 */
export function makeSbom(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm made no list of packages: ${stderr}`);
  return `${JSON.stringify(withoutChance(JSON.parse(stdout) as Bom), null, 2)}\n`;
}

function withoutChance({ bomFormat, specVersion, version, metadata, components, dependencies }: Bom): object {
  // npm names the project by the folder it lies in.
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  const { lifecycles, component } = metadata;
  return { bomFormat, specVersion, version, metadata: { lifecycles, component: { ...component, name } }, components, dependencies };
}
