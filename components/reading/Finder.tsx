'use client';

import { Fragment, useEffect, useMemo } from 'react';
import { fill } from '../../lib/language/fill';
import { countChoices } from '../../lib/reading/countChoices';
import { foldAhead } from '../../lib/reading/foldAhead';
import { filterAgencies } from '../../lib/reading/filterAgencies';
import { nearSearches } from '../../lib/reading/nearSearches';
import { groupings, isWhole } from '../../lib/reading/Reading';
import { longestSearch } from '../../lib/reading/readingInQuery';
import { inSlices } from '../timing/inSlices';
import { Narrowing } from './Narrowing';
import { useReaderPage } from './Reader';
import { choose, showAll, useChoices } from './readingStore';
import { useSettledChoices } from './settledChoices';
import { useIsAwake } from './useIsAwake';

/** Finds agencies by words, narrows them down and groups them. The map and the list follow; what is left out is said. */
export function Finder() {
  const { map, words } = useReaderPage();
  const reading = useChoices();
  const isAwake = useIsAwake();
  const settled = useSettledChoices('counts'); // the box shows each letter at once, whatever it finds
  const counts = useMemo(() => countChoices(map, settled), [map, settled]);
  const found = filterAgencies(map, settled).length;
  const near = useMemo(() => (found === 0 ? nearSearches(settled, map) : []), [found, settled, map]);

  useEffect(
    function foldWhileNobodyWaits() {
      let isWanted = true;
      void inSlices(foldAhead(map), () => isWanted);
      return () => {
        isWanted = false;
      };
    },
    [map],
  );

  const { finder } = words;
  return (
    <search className="finder needs-scripts">
      <fieldset className="finder-parts" disabled={!isAwake}>
        <legend className="visually-hidden">{finder.label}</legend>
        <label className="finder-find">
          {finder.find}
          <input
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={longestSearch}
            placeholder={finder.findHint}
            value={reading.find}
            onChange={({ target }) => choose({ find: target.value })}
          />
        </label>
        <fieldset className="finder-groups">
          <legend>{finder.groupBy}</legend>
          {groupings.map((grouping) => (
            <label key={grouping}>
              <input type="radio" name="group" value={grouping} checked={reading.grouping === grouping} onChange={() => choose({ grouping })} />
              <span>{finder.groupings[grouping]}</span>
            </label>
          ))}
        </fieldset>
        <Narrowing roles={reading.roles} kinds={reading.kinds} countries={reading.countries} counts={counts} />
        <p className="finder-found">
          {found === 0 && !isWhole(settled) ? finder.none : fill(words.shown, { count: found })}{' '}
          {near.length > 0 && `${finder.near} `}
          {near.map((find) => (
            <Fragment key={find}>
              <button type="button" onClick={() => choose({ find })}>
                {find}
              </button>{' '}
            </Fragment>
          ))}
          {!isWhole(reading) && (
            <button type="button" onClick={showAll}>
              {finder.showAll}
            </button>
          )}
        </p>
      </fieldset>
    </search>
  );
}
