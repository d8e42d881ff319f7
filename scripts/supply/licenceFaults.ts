import type { InstalledPackage } from './InstalledPackage';
import { allowed, exceptions, type LicenceException } from './licenceRules';

/** A line for each package whose licence is neither allowed nor excepted. */
export function licenceFaults(packages: readonly InstalledPackage[]): string[] {
  return faultsOf(packages, () => true);
}

/** The same, for packages of which readers' browsers get code. */
export function browserLicenceFaults(packages: readonly InstalledPackage[]): string[] {
  return faultsOf(packages, ({ inBrowser }) => inBrowser);
}

function faultsOf(packages: readonly InstalledPackage[], counts: (exception: LicenceException) => boolean): string[] {
  return packages
    .filter(({ name, licence }) => !isAllowed(licence) && !exceptions.some((each) => counts(each) && each.licence === licence && each.packages.test(name)))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}

/** Reads `A`, `A OR B` and `A AND B`, with brackets around the whole at most. What mixes the two is for people to read. */
function isAllowed(expression: string): boolean {
  const words = expression.replace(/^\((.*)\)$/, '$1');
  const choices = words.split(' OR ');
  if (choices.length > 1) return choices.some((choice) => allowed.has(choice)) && !words.includes(' AND ');
  return words.split(' AND ').every((part) => allowed.has(part));
}
