import type { LiveMap } from './LiveMap';

/** Waits before the second and the third attempt, in milliseconds. */
const pauses = [400, 1600];

/**
 * Fetches the live map's code. A plain `import()`, since `next/dynamic` never recovers from a chunk that failed once.
 *
 * @throws whatever the last attempt failed with.
 */
export async function loadLiveMap(): Promise<typeof LiveMap> {
  for (const pause of pauses) {
    try {
      return (await import('./LiveMap')).LiveMap;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return (await import('./LiveMap')).LiveMap;
}
