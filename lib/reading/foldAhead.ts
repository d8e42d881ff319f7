import type { MapView } from '../view/MapView';
import { searchTextOf } from './searchTextOf';

/** Folds what agencies are found by, one step for each, ahead of the first search: for very many at once it would keep the page from answering. */
export function* foldAhead({ agencies, participants }: Pick<MapView, 'agencies' | 'participants'>): Generator<void> {
  const names = new Map<string, string>(participants.map(({ code, name }) => [code, name]));
  for (const agency of agencies) {
    searchTextOf(agency, names.get(agency.country ?? ''));
    yield;
  }
}
