import { quote } from './messages/quote';

/** The way from a file's root to a value: keys, and list positions counted from 0. */
export type Path = readonly (string | number)[];

/** Something wrong at a path of one file, before its line is known. */
export type Finding = {
  readonly path: Path;
  /** What the path leads to: a value, the key of a value, or something that is missing from the record around it. */
  readonly at: 'value' | 'key' | 'missing';
  readonly message: string;
};

/** The keys of a path, joined by points; list positions are left out, as the line says which entry is meant. */
export function fieldOf(path: Path): string {
  return path
    .filter((step) => typeof step === 'string')
    .map((key) => (/^[\w-]{1,60}$/.test(key) ? key : quote(key)))
    .join('.');
}
