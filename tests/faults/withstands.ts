import { it } from 'vitest';
import type { EngineName, Fault, Place } from './Fault';
import { faults, type FaultName } from './faults';
import { recordFault, type Withstood } from './recordFault';

/** What brings a fault about in a place and looks at what is left. Returns how often it did, when that is not once. */
type Trial = (on: Place) => Promise<number | undefined> | Promise<void>;

/** A test of a fault, in all its places: in Chromium at the same time, since most of it is waiting; elsewhere there is one window. */
export function withstands(fault: FaultName, trial: Trial, engine: EngineName = 'Chromium'): void {
  const { what, outcome, on }: Fault = faults[fault];
  it(`${what}: ${outcome}`, async () => {
    const inPlace = async (place: Place): Promise<Withstood> => ({ fault, on: place, engine, times: (await trial(place)) ?? 1 });
    const withstood: Withstood[] = [];
    if (engine === 'Chromium') withstood.push(...(await Promise.all(on.map(inPlace))));
    else for (const place of on) withstood.push(await inPlace(place));
    withstood.forEach(recordFault);
  }, 90_000);
}
