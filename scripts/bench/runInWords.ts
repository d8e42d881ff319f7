import { readFileSync } from 'node:fs';
import os from 'node:os';

/** What a run depends on: the day, the machine, the programs, the command. One line each. */
export function runInWords(chromium: string, command: string): string {
  const [cpu] = os.cpus();
  const versions = ['next', 'preact', 'react', 'leaflet', 'react-leaflet'].map((name) => `${name} ${versionOf(name)}`);
  const load = os.loadavg()[0]?.toFixed(1);
  return [
    `- ${new Date().toISOString().slice(0, 10)}, \`${command}\``,
    `- ${cpu?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 1024 ** 3)} GiB; ${systemName()}; load at the end: ${load}`,
    `- Node ${process.versions.node}, Chromium ${chromium}, ${versions.join(', ')}`,
  ].join('\n');
}

function systemName(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? os.type();
  } catch {
    return `${os.type()} ${os.release()}`;
  }
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}
