/** How a component follows those who are told: for `useSyncExternalStore`, which wants the same function each time. */
export function subscriptionTo(told: Set<() => void>): (listener: () => void) => () => void {
  return (listener) => {
    told.add(listener);
    return () => told.delete(listener);
  };
}
