import type { AgencyKind } from '../../lib/operation/Operation';

type Props = { readonly kind: AgencyKind };

/** The sign of an agency's kind, by shape and colour, the same in list, popup and legend. Its meaning is said in words beside it. */
export function KindMark({ kind }: Props) {
  return <span className="kind-mark" data-kind={kind} aria-hidden="true" />;
}
