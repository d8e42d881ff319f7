import { memo } from 'react';
import type { PlanePoint } from '../../lib/world/plane';
import { ElementMarker } from './ElementMarker';

type Props = { readonly point: PlanePoint; readonly isDisputed: boolean };

/** A ring around a country whose shape is too small to see; a broken one around a disputed country. */
export const Ring = memo(function Ring({ point, isDisputed }: Props) {
  return (
    <ElementMarker point={point} layer="ring">
      <span className={isDisputed ? 'ring disputed' : 'ring'} />
    </ElementMarker>
  );
});
