import { useSyncExternalStore } from 'react';
import { firstReading, type Reading } from '../../lib/reading/Reading';
import { nextFrame } from '../timing/nextFrame';
import { nextTask } from '../timing/nextTask';

/** Who is told of a choice first, and who last: the list and what the finder says of it, the live map, the marks that are seen on paper alone. */
const turns = ['list', 'map', 'paper'] as const;
type Turn = (typeof turns)[number];

const listeners: Readonly<Record<Turn, Set<() => void>>> = { list: new Set(), map: new Set(), paper: new Set() };
const subscribe: Readonly<Record<Turn, (listener: () => void) => () => void>> = { list: subscriptionTo('list'), map: subscriptionTo('map'), paper: subscriptionTo('paper') };
let settled: Reading = firstReading;

/** What the reader chose, once the browser has shown what the reader did: for what takes long to make anew, while a box shows each letter at once. */
export function useSettledChoices(turn: Turn): Reading {
  return useSyncExternalStore(subscribe[turn], () => settled, () => firstReading);
}

/**
 * Tells a choice to one after the other of those that wait for it, each in a task of its own.
 *
 * @param isNewest whether there is no newer choice: else those who were not told yet never are.
 * @param onceShown what is due once the browser has shown what the reader did.
 */
export async function settle(choice: Reading, isNewest: () => boolean, onceShown: () => void): Promise<void> {
  await nextFrame();
  if (!isNewest()) return;
  onceShown();
  settled = choice;
  for (const listener of turns.flatMap((turn) => [...listeners[turn]])) {
    listener();
    await nextTask();
    if (!isNewest()) return;
  }
}

function subscriptionTo(turn: Turn) {
  return function subscribeTo(listener: () => void): () => void {
    listeners[turn].add(listener);
    return () => listeners[turn].delete(listener);
  };
}
