import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether the page's scripts have come: before, controls that need them are off, and keep their place. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
