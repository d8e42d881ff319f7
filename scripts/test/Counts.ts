/** How many checks passed, and the names of those that failed and of those that did not run. */
export type Counts = { readonly passed: number; readonly failed: readonly string[]; readonly skipped: readonly string[] };

/** Prints how one check came out, with what is wrong below it, and counts it. */
export function check(name: string, isGood: boolean, faults: readonly string[] = []): Counts {
  console.log([`${isGood ? '✓' : '✗'} ${name}`, ...faults].join('\n  '));
  return { passed: isGood ? 1 : 0, failed: isGood ? [] : [name], skipped: [] };
}

/** Prints why a check was not made, and keeps that for the end. */
export function skip(reason: string): Counts {
  console.log(`– ${reason}`);
  return { passed: 0, failed: [], skipped: [reason] };
}
