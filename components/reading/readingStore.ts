import { useSyncExternalStore } from 'react';
import { differIn, listKeys } from '../../lib/reading/differIn';
import { linkedQuery } from '../../lib/reading/linkedQuery';
import { firstReading, wholeFilter, type Opened, type Reading } from '../../lib/reading/Reading';
import { readingInQuery } from '../../lib/reading/readingInQuery';
import type { Vocabulary } from '../../lib/reading/Vocabulary';
import { isZoomedIn } from './keepInSight';
import { makeListeners } from './makeListeners';
import { settle } from './settledChoices';
import { writeAddress } from './writeAddress';

/** What the reader chose, and whether what is open was opened on this page: then the details take the focus, and give it back. */
export type ReadingState = Reading & {
  readonly byReader: boolean;
  readonly opener?: HTMLElement | undefined;
  /** Whether the page was zoomed in with two fingers then: beside its pin, a popup would lie out of sight. */
  readonly isNear?: boolean;
};

const first: ReadingState = { ...firstReading, byReader: false };
const { subscribe, tell: tellListeners } = makeListeners();
let state: ReadingState = first;
/** The reader's choices without what is open, the same object as long as none of them changes. */
let choices: Reading = first;
let pageOpened: Opened | undefined;
let isAddressed = true;
/** What a link to the page as it is now asks for. */
let linked = '';

/** Opens details on the reader's demand, and says so in the address. */
export function open(opened: Opened): void {
  const { activeElement } = document;
  const opener = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
  change({ ...state, opened, byReader: true, opener, isNear: isZoomedIn() });
}

/** Closes the details; the focus goes back to what opened them. */
export function close(): void {
  const { opener } = state;
  change({ ...state, opened: undefined, byReader: false, opener: undefined });
  if (opener?.isConnected) opener.focus();
}

/** Closes the details of a reader who has gone on to something else: the focus stays there. */
export function leave(): void {
  change({ ...state, opened: undefined, byReader: false, opener: undefined });
}

/** Chooses which agencies are shown, or how they are grouped; what isn't named stays as it is. The address follows once the list is there: it takes browsers as long as a letter. */
export function choose(choice: Partial<Pick<Reading, 'find' | 'roles' | 'kinds' | 'countries' | 'grouping'>>): void {
  isAddressed = false;
  tell({ ...state, ...choice }, () => {
    write(state);
    tellListeners();
  });
}

/** Shows every agency again. */
export function showAll(): void {
  choose(wholeFilter);
}

/** Shows a step of the operation, or none. */
export function showStep(step: string | undefined): void {
  change({ ...state, step });
}

/** Closes what is open or, when nothing is, leaves the steps: as things are when it is called, which a page that is still being drawn does not show yet. */
export function goBack(): void {
  if (state.opened) close();
  else if (state.step !== undefined) showStep(undefined);
}

/** Shows what the address asks for. Returns a function that stops following the address. */
export function followAddress(vocabulary: Vocabulary, initially?: Opened): () => void {
  pageOpened = initially;
  function read(): void {
    isAddressed = true;
    const asked = readingInQuery(location.search, vocabulary, initially);
    linked = linkedQuery(location.search, asked, initially);
    tell({ ...asked, byReader: false });
  }
  read();
  addEventListener('popstate', read);
  return () => removeEventListener('popstate', read);
}

/** Whether what is listed is what the address asked for: the reader has chosen nothing else since. */
export const isAsAddressed = (): boolean => isAddressed;

/** What the reader chose; on the server, and while the page wakes up, nothing. */
export function useReading(): ReadingState {
  return useSyncExternalStore(subscribe, () => state, () => first);
}

/** What is open: a part that only follows that is not made anew for each letter of a search. */
export function useOpened(): Opened | undefined {
  return useSyncExternalStore(subscribe, () => state.opened, () => undefined);
}

/** The step that is shown. */
export function useStep(): string | undefined {
  return useSyncExternalStore(subscribe, () => state.step, () => undefined);
}

/** What the reader chose without what is open: a part that only follows filters, groups and steps is not made anew when details open or close. */
export function useChoices(): Reading {
  return useSyncExternalStore(subscribe, () => choices, () => first);
}

/** Whether an agency is among those that are open. */
export function useIsOpen(agency: string): boolean {
  return useSyncExternalStore(subscribe, () => isOpen(agency), () => false);
}

const isOpen = (agency: string): boolean => state.opened !== undefined && 'agencies' in state.opened && state.opened.agencies.includes(agency);

/** What every link to this page asks for, as its address does after each choice: copied, cited, printed, and in another language. */
export function useLinkedQuery(): string {
  return useSyncExternalStore(subscribe, () => linked, () => '');
}

const chosenKeys = [...listKeys, 'step'] as const;

function change(next: ReadingState): void {
  write(next);
  tell(next);
}

function write(next: Reading): void {
  writeAddress(next, pageOpened);
  linked = linkedQuery(location.search, next, pageOpened);
}

/** @param onceListed what is due once the browser has shown the list. */
function tell(next: ReadingState, onceListed?: () => void): void {
  state = next;
  if (differIn(chosenKeys, choices, next)) {
    choices = next;
    void settle(next, () => choices === next, onceListed);
  }
  tellListeners();
}
