import leven from 'leven';

/**
 * The candidate that somebody most likely meant: at most two letters away and at most a third of the value's length, letter case aside;
 * among equals the one that begins alike for longest ('THL' → 'THA', not 'PHL'), then the first of the alphabet.
 */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase();
  const reach = Math.min(2, Math.floor(wanted.length / 3));
  const near: { candidate: string; distance: number; alike: number }[] = [];
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (Math.abs(known.length - wanted.length) > reach) continue;
    const distance = leven(wanted, known);
    if (distance <= reach) near.push({ candidate, distance, alike: commonPrefix(wanted, known) });
  }
  near.sort((a, b) => a.distance - b.distance || b.alike - a.alike || (a.candidate < b.candidate ? -1 : 1));
  return near[0]?.candidate;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
