import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from './installPackages';
import { isExecutable, onPath } from './onPath';

/** A browser beside Chromium: the variable that names its program, where that is found, what else it needs, and Debian's packages of it all. */
type Engine = { readonly name: string; readonly variable: string; readonly find: () => string | undefined; readonly packages: readonly string[] };

const engines: readonly Engine[] = [
  { name: 'Firefox', variable: 'FIREFOX', find: () => onPath('firefox-esr') ?? onPath('firefox'), packages: ['firefox-esr'] },
  {
    name: 'WebKitGTK',
    variable: 'MINIBROWSER',
    find: () => (onPath('WebKitWebDriver') && onPath('Xvfb') ? findMinibrowser() : undefined),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/** Which browsers there are, as an environment that names their programs; and the names of those that can't be had. */
export type ProvidedEngines = { readonly environment: Readonly<Record<string, string>>; readonly missing: readonly string[] };

/** Finds Firefox and WebKitGTK, by the environment or on this machine, and installs Debian's when run by root. */
export function provideEngines(): ProvidedEngines {
  const wanted = engines.filter(({ variable, find }) => !process.env[variable] && !find()).flatMap(({ packages }) => packages);
  if (wanted.length > 0 && process.getuid?.() === 0) {
    console.log(`Installing Debian’s ${wanted.join(', ')}.`);
    installPackages(wanted);
  }
  const found = engines.map(({ name, variable, find }) => ({ name, variable, program: process.env[variable] ?? find() }));
  return {
    environment: Object.fromEntries(found.flatMap(({ variable, program }) => (program ? [[variable, program]] : []))),
    missing: found.filter(({ program }) => !program).map(({ name }) => name),
  };
}

/** Debian puts it beside the library, in a folder for each kind of machine and release of its interface. */
function findMinibrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const places = folders.flatMap((folder) => readdirSync(folder).map((machine) => path.join(folder, machine))).filter((place) => /linux-gnu|webkit/.test(place));
  const inside = places.flatMap((place) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0', '.'].map((release) => path.join(place, release, 'MiniBrowser')));
  return inside.find(isExecutable);
}
