import type { Figures } from './Figures';
import { median } from './median';
import type { Seen } from './page/Seen';
import { bytesUntil } from './RequestSeen';
import type { Visit } from './visitPage';

/** The visits of one round: one that looks on, one that presses markers. */
export type Round = { readonly calm: Visit; readonly pressing: Visit };

/** A round's figures. */
export function figuresOf({ calm: { seen, requests }, pressing }: Round): Figures {
  const { firstPaint = NaN, interest, live } = seen;
  const scripts = requests.filter(({ kind, start }) => kind === 'script' && start < (interest ?? Infinity));
  return {
    bytesUntilPopup: bytesUntil(pressing.requests, pressing.seen.popup),
    popup: pressing.seen.popup ?? NaN,
    firstPaint,
    scriptsBefore: scripts.length,
    scriptBytesBefore: bytesUntil(scripts),
    ...(scripts.length > 0 && { scriptsAfterPaint: Math.min(...scripts.map(({ start }) => start)) - firstPaint }),
    layoutShift: seen.shift,
    blockedBefore: blocked(seen, firstPaint, interest),
    ...(interest !== undefined && { blockedAfter: blocked(seen, interest, Infinity) }),
    ...(live !== undefined && (interest === undefined ? { live } : { liveAfterInterest: live - interest })),
    requests: requests.length,
    bytes: bytesUntil(requests),
  };
}

function blocked({ longTasks }: Seen, from: number, until = Infinity): number {
  return longTasks.filter(({ start }) => start >= from && start < until).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/** Each figure's median over the rounds. */
export function medians(rounds: readonly Figures[]): Figures {
  const names = new Set(rounds.flatMap((figures) => Object.keys(figures) as (keyof Figures)[]));
  const values = [...names].map((name) => [name, median(rounds.flatMap((figures) => figures[name] ?? []))]);
  return Object.fromEntries(values) as Figures;
}
