import { columns } from './Column';

/** Whether the sheet speaks of the key that `place` leads to in agencies.yaml (`*.seat.checked`), of a record around it, or of one inside it. Any other key stays as it is. */
export function isOfSheet(place: string): boolean {
  const keys = place.split('.').filter((step) => step !== '*');
  const [first, ...inner] = keys;
  if (first !== 'contributions') return columns.some(({ of, path }) => of === 'agency' && beginAlike(path, keys));
  return columns.some(({ of, path }) => of === 'contribution' && beginAlike(path, inner));
}

function beginAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((key, index) => key === b[index]);
}
