import { isOfSheet } from './isOfSheet';

/** Whether a value of agencies.yaml already says what the sheet wants it to; `place` leads to it. Keys that the sheet has no column for are let be. */
export function isSaid(old: unknown, wanted: unknown, place: string): boolean {
  if (wanted === undefined) return isNothing(old);
  if (Array.isArray(wanted)) return Array.isArray(old) && old.length === wanted.length && wanted.every((item, index) => isSaid(old[index], item, `${place}.*`));
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof old !== 'object' || old === null || Array.isArray(old)) return false;
    const keys = new Set([...Object.keys(old), ...Object.keys(wanted)]);
    return [...keys].every((key) => !isOfSheet(`${place}.${key}`) || isSaid((old as PlainRecord)[key], (wanted as PlainRecord)[key], `${place}.${key}`));
  }
  // A year is a date with its quotes or without.
  return old === wanted || (place.endsWith('.date') && old !== null && typeof old !== 'object' && String(old) === String(wanted));
}

/** Whether a value of the file says nothing, as when its key is left out. */
export function isNothing(old: unknown): boolean {
  return old === undefined || (Array.isArray(old) && old.length === 0);
}

type PlainRecord = Readonly<Record<string, unknown>>;
