import type { AgencyView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

/** Where an agency sits, after the part of it that acted, where a source names one. */
export function AgencyPlace({ agency }: { readonly agency: Pick<AgencyView, 'unit' | 'place'> }) {
  return (
    <>
      {agency.unit && (
        <>
          <Words of={agency.unit} /> ·{' '}
        </>
      )}
      <Words of={agency.place} />
    </>
  );
}
