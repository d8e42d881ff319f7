import type { Reference } from './Reference';

/** A page at an address as a RIS record, one field a line, as EndNote, Zotero and Mendeley read it. */
export function toRis({ key, title, publisher, language, date, note }: Reference, address: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['UR', address],
    ['N1', note],
    ['LA', language],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`).join('');
}
