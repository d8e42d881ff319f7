import { it } from 'vitest';
import type { EngineName, Fault, Place } from './Fault';
import { faults, type FaultName } from './faults';
import { recordFault } from './recordFault';

/** What brings a fault about in a place and looks at what is left. Returns how often it did, when that is not once. */
type Trial = (on: Place) => Promise<number | undefined> | Promise<void>;

/** A test of a fault, in all its places at the same time: most of it is waiting. */
export function withstands(fault: FaultName, trial: Trial, engine: EngineName = 'Chromium'): void {
  const { what, outcome, on }: Fault = faults[fault];
  it(`${what}: ${outcome}`, async () => {
    const trials = await Promise.all(on.map(async (place) => ({ fault, on: place, engine, times: (await trial(place)) ?? 1 })));
    trials.forEach(recordFault);
  }, 60_000);
}
