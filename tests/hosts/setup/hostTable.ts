import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const document = 'docs/contracts/hosts.md';
const end = '<!-- /hosts -->';

/** What a test saw of a code in a host. */
export type HostRow = { readonly host: string; readonly version: string; readonly code: string; readonly comes: string; readonly height: string; readonly without: string };

/** Expects the table of `docs/contracts/hosts.md` to say what was seen; with `WRITE_HOSTS=1` in the environment, has it say so. */
export function expectHost({ host, version, code, comes, height, without }: HostRow): void {
  const [beginning, row] = [`| ${host} | `, `| ${host} | ${version} | ${code} | ${comes} | ${height} | ${without} |`];
  const lines = readFileSync(document, 'utf8').split('\n');
  const table = lines.findIndex((line) => line.startsWith('| host | version |'));
  const isOfHost = (line: string, at: number): boolean => at > table && line.startsWith(beginning);
  const place = lines.findIndex((line, at) => isOfHost(line, at) && line.split(' | ')[2] === code);
  if (process.env.WRITE_HOSTS) {
    const last = lines.findLastIndex(isOfHost);
    if (place >= 0) lines.splice(place, 1, row);
    else lines.splice(last >= 0 ? last + 1 : lines.indexOf(end) - 1, 0, row);
    writeFileSync(document, lines.join('\n'));
    return;
  }
  expect(lines[place]).toBe(row);
}
