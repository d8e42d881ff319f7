import path from 'node:path';
import { outFolder } from '../site/buildSite';
import { filesOf } from './filesOf';

const embed = filesOf('embed/en/blackwrist');
const reader = filesOf('en/blackwrist');
const agency = filesOf('en/blackwrist/europol');

/** What readers may at most download, compressed with Brotli 11, without headers: in the form that size-limit reads. */
export const budgets = [
  { name: 'Embed: HTML and styles, all that its first popup needs', path: [embed.html, ...embed.styles], limit: '15.1 KiB' },
  { name: 'Embed: scripts and styles of its live map', path: embed.later, limit: '84 KiB' },
  { name: 'Reader’s page: HTML and styles, all that its first popup needs', path: [reader.html, ...reader.styles], limit: '19 KiB' },
  { name: 'Reader’s page: scripts and styles that come when it is idle', path: reader.later, limit: '84 KiB' },
  { name: 'Agency’s page: HTML and styles', path: [agency.html, ...agency.styles], limit: '15 KiB' },
  { name: 'Finer outlines, for who zooms in', path: embed.fineOutlines, limit: '90 KiB' },
  { name: 'Script for host pages', path: [path.join(outFolder, 'embed.v1.js')], limit: '2 KiB' },
];
