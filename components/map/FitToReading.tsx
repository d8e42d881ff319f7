import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import { inStep } from '../../lib/reading/inStep';
import type { Opened } from '../../lib/reading/Reading';
import type { StageSize, StageView } from '../../lib/stage/fitBox';
import { fitInView, type Wanted } from '../../lib/stage/fitInView';
import type { MapView } from '../../lib/view/MapView';
import { useOpened, useStep } from '../reading/readingStore';
import { scaleOfZoom, zoomOfScale } from './planeCrs';
import { toLatLng } from './toLatLng';

type Props = { readonly map: MapView; readonly home: StageView; readonly size: StageSize };

/** Moves the map so that it shows what the reader opened, or what the step is about: only if some of that lies out of view. */
export function FitToReading({ map, home, size }: Props) {
  const leafletMap = useMap();
  const opened = useOpened();
  const step = useStep();

  function fit(wanted: Wanted): void {
    const { lat: y, lng: x } = leafletMap.getCenter();
    const view = fitInView(wanted, { centre: [x, y], scale: scaleOfZoom(leafletMap.getZoom()) }, home, size);
    // At once where details open: their popup is placed by where its pin is.
    if (view) leafletMap.setView(toLatLng(view.centre), zoomOfScale(view.scale), opened ? { animate: false } : {});
  }

  useEffect(function showWhatIsOpen() {
    if (opened) fit(wantedOf(opened, map));
    // Only for something newly opened: the reader may then move the map away from it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened]);

  useEffect(function showTheStep() {
    const shown = map.steps.find(({ id }) => id === step);
    if (shown) fit(wantedOfLit(inStep(shown, map), map));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [step]);

  return null;
}

function wantedOf(opened: Opened, map: MapView): Wanted {
  return wantedOfLit('agencies' in opened ? { agencies: opened.agencies, countries: [] } : { agencies: [], countries: [opened.country] }, map);
}

function wantedOfLit(lit: { readonly agencies: readonly string[]; readonly countries: readonly string[] }, map: MapView): Wanted {
  const seats = agenciesOf(map, lit.agencies);
  const countries = map.countries.filter(({ code }) => lit.countries.includes(code));
  return { points: [...seats, ...countries].map(({ point }) => point), shapes: countries.map(({ bounds }) => bounds) };
}
