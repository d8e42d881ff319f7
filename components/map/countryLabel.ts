import type { Form } from '../../lib/arrange/Name';

/** A country's name for those who can't see the map, with what the map writes for it where that is something else: `Netherlands (NL)`. */
export function countryLabel(name: string, forms: readonly Form[]): string {
  const written = forms.map(({ lines }) => lines.join(' ')).filter((words) => words !== name);
  return written.length === 0 ? name : `${name} (${written.join(', ')})`;
}
