import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from '../site/buildSite';
import { filesOf } from './filesOf';
import { frameLimit } from './frameLimit';

const embed = filesOf('embed/en/blackwrist');
const reader = filesOf('en/blackwrist');
const agency = filesOf('en/blackwrist/europol');

type Facts = Readonly<Record<'countries' | 'sources' | 'outcomes' | 'corrections', readonly unknown[]>> & {
  readonly agencies: readonly { readonly contributions: readonly unknown[] }[];
  readonly conflicts: readonly { readonly accounts?: readonly unknown[] }[];
};

/** The frame of every operation, by how much it has to show; withdrawn ones show nothing. */
const frames = readdirSync(path.join(outFolder, 'data'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const { operation } = JSON.parse(readFileSync(path.join(outFolder, 'data', name, 'operation.json'), 'utf8')) as { operation?: Partial<Facts> };
    if (!operation?.agencies) return [];
    const { countries = [], sources = [], agencies, outcomes = [], corrections = [], conflicts = [] } = operation;
    const statements = [...agencies.map(({ contributions }) => contributions), ...conflicts.map(({ accounts = [] }) => accounts), outcomes, corrections].flat().length;
    const { html, styles } = filesOf(`embed/en/${name}`);
    const limit = frameLimit({ countries: countries.length, agencies: agencies.length, statements, sources: sources.length });
    return [{ name: `Embed: HTML and styles of ${name}, all that its first popup needs`, path: [html, ...styles], limit }];
  });

/** What readers may at most download, compressed with Brotli 11, without headers: in the form that size-limit reads. */
export const budgets = [
  ...frames,
  { name: 'Embed: scripts and styles of its live map', path: embed.later, limit: '89 KiB' },
  { name: 'Reader’s page: HTML and styles, all that its first popup needs', path: [reader.html, ...reader.styles], limit: '22 KiB' },
  { name: 'Reader’s page: scripts and styles that come when it is idle', path: reader.later, limit: '89 KiB' },
  { name: 'Agency’s page: HTML and styles', path: [agency.html, ...agency.styles], limit: '17.5 KiB' },
  { name: 'Finer outlines, for who zooms in', path: embed.fineOutlines, limit: '90 KiB' },
  { name: 'Script for host pages', path: [path.join(outFolder, 'embed.v1.js')], limit: '2 KiB' },
];
