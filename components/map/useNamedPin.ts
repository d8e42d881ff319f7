import { useMemo } from 'react';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import type { AgencyView } from '../../lib/view/OperationView';
import type { MapView } from '../../lib/view/MapView';
import type { MapWords } from './MapWords';
import { pinName } from './pinName';

/** The agencies of a pin, and what it is called for those who can't see it: the same as long as its ids are. */
export function useNamedPin(map: MapView, ids: readonly string[], words: MapWords): { readonly agencies: readonly AgencyView[]; readonly name: string } {
  const agencies = useMemo(() => agenciesOf(map, ids), [map, ids]);
  const name = useMemo(() => pinName(agencies, words), [agencies, words]);
  return { agencies, name };
}
