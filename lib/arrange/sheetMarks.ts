import type { MapView } from '../view/MapView';
import type { Form } from './Name';

/** A mark that some widths show: its agencies, and the ways that its name is written at it. */
export type DrawnMark = { readonly key: string; readonly ids: readonly string[]; readonly labels: readonly Form[]; readonly hasLeader: boolean };

/** A country's name: the ways that widths write it, whether some width has no place for it, and whether some has a leader or a ring. */
export type DrawnName = { readonly key: string; readonly code: string; readonly forms: readonly Form[]; readonly mayLack: boolean; readonly hasLeader: boolean; readonly hasRing: boolean };

/** Every mark and every name that a map has at some width, once; marks from west to east, picture by picture. */
export function sheetMarks({ sheets, countries }: Pick<MapView, 'sheets' | 'countries'>): { readonly marks: readonly DrawnMark[]; readonly names: readonly DrawnName[] } {
  const widest = sheets.at(-1);
  const places = new Map(widest?.marks.map(({ ids, view, at: [x] }) => [ids.join(' '), view * 1e6 + x]));
  const groups = new Map(sheets.flatMap((sheet) => sheet.marks).map(({ ids }) => [ids.join(' '), ids]));
  const sorted = [...groups].sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return {
    marks: sorted.map(([members, ids]) => {
      const labels = sheets.flatMap(({ marks }) => marks.flatMap((mark) => (mark.label && mark.ids.join(' ') === members ? [mark.label] : [])));
      return { key: markKey(ids), ids, labels: distinct(labels.map(({ form }) => form)), hasLeader: labels.some(({ leader }) => leader) };
    }),
    names: countries.map(({ code }) => {
      const all = sheets.flatMap(({ names }) => names.filter((name) => name.code === code));
      return { key: nameKey(code), code, forms: distinct(all.flatMap(({ form }) => form ?? [])), mayLack: all.some(({ form }) => !form), hasLeader: all.some(({ leader }) => leader), hasRing: all.some(({ ring }) => ring) };
    }),
  };
}

/** The id of a mark's element: its agency's, or for several that of the first and how many there are. */
export function markKey(ids: readonly string[]): string {
  return `Mark-${ids[0] ?? ''}${ids.length > 1 ? `-${ids.length}` : ''}`;
}

/** The id of the element of a country's name. */
export function nameKey(code: string): string {
  return `Name-${code}`;
}

/** Whether two forms are written the same. */
export function isSame(a: Form, b: Form): boolean {
  return a.lines.join('\n') === b.lines.join('\n');
}

function distinct(forms: readonly Form[]): readonly Form[] {
  return forms.filter((form, place) => forms.findIndex((other) => isSame(other, form)) === place);
}
