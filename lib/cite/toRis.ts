import type { Reference } from './Reference';

/** A page at an address as a RIS record, one field a line, as EndNote, Zotero and Mendeley read it. */
export function toRis({ key, title, language, published, note }: Reference, address: string): string {
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...(published ? ([['PY', published.slice(0, 4)], ['DA', `${published.replaceAll('-', '/')}/`]] as const) : []),
    ['UR', address],
    ['N1', note],
    ['LA', language],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`).join('');
}
