import { searchTextOf, type SearchedMap } from './searchTextOf';

/** Folds what agencies are found by, one step for each, ahead of the first search: for very many at once it would keep the page from answering. */
export function* foldAhead(map: SearchedMap): Generator<void> {
  for (const agency of map.agencies) {
    searchTextOf(agency, map);
    yield;
  }
}
