/** Those who are told that something changed. */
type Listeners = {
  /** How a component becomes one of them: for `useSyncExternalStore`, which wants the same function each time. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells all who listen now. */
  readonly tell: () => void;
};

/** Begins a list of those who are told of one thing; nobody listens yet. */
export function makeListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of [...listeners]) listener();
    },
  };
}
