import { useSyncExternalStore } from 'react';
import { openedInQuery, queryWithOpened } from './openedInQuery';
import type { Openable, Opened } from './Opened';

/** What is open, and whether the reader opened it on this page: then the details take the focus, and give it back. */
export type OpenedState = { readonly opened?: Opened; readonly byReader: boolean; readonly opener?: HTMLElement };

const nothing: OpenedState = { byReader: false };
const listeners = new Set<() => void>();
let state: OpenedState = nothing;
let pageOpened: Opened | undefined;

/** Opens details on the reader's demand, and says so in the address. */
export function open(opened: Opened): void {
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  change({ opened, byReader: true, ...(opener && opener !== document.body && { opener }) });
  writeAddress();
}

/** Closes the details; the focus goes back to what opened them. */
export function close(): void {
  const { opener } = state;
  change(nothing);
  writeAddress();
  if (opener?.isConnected) opener.focus();
}

/** Opens what the address asks for. Returns a function that stops following the address. */
export function followAddress(openable: Openable, initially?: Opened): () => void {
  pageOpened = initially;
  function read(): void {
    const opened = openedInQuery(location.search, openable, initially);
    change({ byReader: false, ...(opened && { opened }) });
  }
  read();
  addEventListener('popstate', read);
  return () => removeEventListener('popstate', read);
}

/** What is open now; on the server, and while the page wakes up, nothing is. */
export function useOpened(): OpenedState {
  return useSyncExternalStore(subscribe, () => state, () => nothing);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: OpenedState): void {
  state = next;
  for (const listener of listeners) listener();
}

function writeAddress(): void {
  const query = queryWithOpened(location.search, state.opened, pageOpened);
  // Only the query: in a sandboxed frame WebKit refuses a change of path, and browsers refuse too many changes in a row.
  try {
    history.replaceState(history.state, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
  } catch {
    // The address stays behind; the page doesn't depend on it.
  }
}
