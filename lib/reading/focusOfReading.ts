import type { MapView } from '../view/MapView';
import { agenciesOf } from './agenciesOf';
import { filterAgencies, keepsUnnamed } from './filterAgencies';
import { inStep } from './inStep';
import { isWhole, type Reading } from './Reading';

/** What the map shows of an operation: the agencies that have a pin, and what stands back behind the rest. */
export type Focus = {
  /** Those that the filter leaves and those that are open, in their order. */
  readonly agencies: MapView['agencies'];
  /** How many the filter leaves. */
  readonly found: number;
  /** Agencies that are no part of the step that is shown. */
  readonly quietAgencies: ReadonlySet<string>;
  /** Participants that are no part of that step, or of which the filter leaves no agency. */
  readonly quietCountries: readonly string[];
  /** The agencies that one of the open agencies worked with. */
  readonly partners: ReadonlySet<string>;
};

const nobody: ReadonlySet<string> = new Set();

/** What the reader's choices put in the light. */
export function focusOfReading(map: MapView, reading: Reading): Focus {
  const found = filterAgencies(map, reading);
  const step = map.steps.find(({ id }) => id === reading.step);
  const lit = step && inStep(step, map);
  const openIds = reading.opened && 'agencies' in reading.opened ? reading.opened.agencies : [];
  const foundIds = new Set(found.map(({ id }) => id));
  const open = agenciesOf(map, openIds);
  const shownIds = new Set([...foundIds, ...openIds]);
  return {
    agencies: found.length === map.agencies.length ? map.agencies : map.agencies.filter(({ id }) => shownIds.has(id)),
    found: found.length,
    quietAgencies: lit ? new Set(map.agencies.flatMap(({ id }) => (lit.agencies.includes(id) ? [] : [id]))) : nobody,
    quietCountries: [...map.participants, ...(map.disputed ?? [])].filter((country) => (lit ? !lit.countries.includes(country.code) : !isLeft(country))).map(({ code }) => code),
    partners: new Set(open.flatMap(({ partners }) => partners.map(({ id }) => id))),
  };

  function isLeft(country: MapView['participants'][number]): boolean {
    return isWhole(reading) || country.agencies.some((id) => foundIds.has(id)) || (country.agencies.length === 0 && keepsUnnamed(reading, country, map));
  }
}
