import { useSyncExternalStore } from 'react';
import { differIn, listKeys } from '../../lib/reading/differIn';
import { firstReading, type Reading } from '../../lib/reading/Reading';
import { nextFrame } from '../timing/nextFrame';
import { makeListeners } from './makeListeners';

/** Those who are told of a choice, first and last: the list, what the finder counts, the live map, the numbers that are seen on paper alone. */
const told = { list: makeListeners(), counts: makeListeners(), map: makeListeners(), paper: makeListeners() };
let settled: Reading = firstReading;
/** The last choice that changed what is listed or how: a step leaves the list as it is. */
let listed: Reading = firstReading;

/** What the reader chose, once the browser has shown what the reader did: for what takes long to make anew, while a box shows each letter at once. */
export function useSettledChoices(turn: keyof typeof told): Reading {
  return useSyncExternalStore(told[turn].subscribe, () => (turn === 'list' ? listed : settled), () => firstReading);
}

/**
 * Tells a choice to those that wait for it, turn after turn, and lets the browser show what came of each turn before the next one.
 *
 * @param isNewest whether there is no newer choice: else those who were not told yet never are.
 * @param onceListed what is due once the browser has shown the list.
 */
export async function settle(choice: Reading, isNewest: () => boolean, onceListed?: () => void): Promise<void> {
  await nextFrame();
  if (!isNewest()) return;
  settled = choice;
  if (differIn(listKeys, listed, choice)) listed = choice;
  const [list, ...others] = Object.values(told).map(({ tell }) => tell);
  for (const turn of [list, onceListed, ...others]) {
    if (!turn) continue;
    turn();
    await nextFrame();
    if (!isNewest()) return;
  }
}
