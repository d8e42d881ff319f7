import { memo } from 'react';
import type { PlanePoint } from '../../lib/world/plane';
import { ElementMarker } from './ElementMarker';

type Props = { readonly point: PlanePoint };

/** A ring around a participant whose shape is too small to see. */
export const Ring = memo(function Ring({ point }: Props) {
  return (
    <ElementMarker point={point} layer="ring">
      <span className="ring" />
    </ElementMarker>
  );
});
