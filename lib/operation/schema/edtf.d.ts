/** The package has no types of its own. */
declare module 'edtf' {
  /** @throws Error for what is no date of the format, or of a higher level. */
  export function parse(text: string, constraints?: { readonly level?: 0 | 1 | 2 | 3 }): { readonly type: string; readonly level: number };
  /** The first and the last millisecond that a date or an interval can mean. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
