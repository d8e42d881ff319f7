import type { AgencyKind } from '../../lib/operation/Operation';

type Props = { readonly kind: AgencyKind; /** The agency's, the same on every map. */ readonly number?: number };

/** The sign of an agency's kind, by shape and colour, the same on the map, in list, popup and legend. Its meaning is said in words beside it. */
export function KindMark({ kind, number }: Props) {
  return (
    <span className="kind-mark" data-kind={kind} aria-hidden="true">
      {number !== undefined && <b>{number}</b>}
    </span>
  );
}
