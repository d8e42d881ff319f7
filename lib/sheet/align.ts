/** An entry that stays, with its position in both lists; one that goes; or one that is new. */
export type Aligned = { readonly old?: number; readonly wanted?: number };

/**
 * Which entry of a list becomes which of another: equal ones at the beginning and at the end stay what they are, and those between go by position.
 * So an entry that is put in or taken out anywhere leaves the others alone. In the order of the new list, with what goes after what stays.
 */
export function align(oldLength: number, wantedLength: number, isSame: (old: number, wanted: number) => boolean): readonly Aligned[] {
  const shorter = Math.min(oldLength, wantedLength);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(oldLength - 1 - tail, wantedLength - 1 - tail)) tail += 1;

  const aligned: Aligned[] = [];
  const middle = Math.max(oldLength, wantedLength) - tail;
  for (let index = 0; index < middle; index += 1) {
    aligned.push({ ...(index < oldLength - tail ? { old: index } : {}), ...(index < wantedLength - tail ? { wanted: index } : {}) });
  }
  for (let index = tail; index > 0; index -= 1) aligned.push({ old: oldLength - index, wanted: wantedLength - index });
  return aligned;
}
