import { memo } from 'react';
import type { SheetName } from '../../lib/arrange/MapSheet';
import type { MapView } from '../../lib/view/MapView';
import { close, open } from '../reading/readingStore';
import { countryLabel } from './countryLabel';
import { ElementMarker } from './ElementMarker';
import { leaderStyle, nameData, placeStyle } from './markStyle';
import { NameText } from './NameText';

type Props = { readonly country: MapView['countries'][number]; readonly name: SheetName; readonly isOpen: boolean; readonly isQuiet: boolean };

/** A participant's name on the live map, with its leader and its ring, which open what came of the operation there. */
export const CountryName = memo(function CountryName({ country: { code, name: words, ...country }, name, isOpen, isQuiet }: Props) {
  const { at, form, leader, ring } = name;
  const toggle = (): void => (isOpen ? close() : open({ country: code }));
  return (
    <ElementMarker point={at} layer="name">
      <span className="mark-on-map of-name" style={placeStyle(name)} data-quiet={isQuiet || undefined}>
        {ring && <button type="button" className={'conflict' in country ? 'ring disputed' : 'ring'} data-ring-of={code} tabIndex={-1} aria-hidden="true" onClick={toggle} />}
        {leader && <i className="leader" data-leader-of={code} style={leaderStyle(leader)} />}
        {form && (
          <button type="button" className="name" data-of={code} aria-label={countryLabel(words, [form])} aria-expanded={isOpen} onClick={toggle}>
            <NameText form={form} className="form-0" {...nameData(name)} />
          </button>
        )}
      </span>
    </ElementMarker>
  );
});
