import type { AgencyView } from '../../lib/view/OperationView';

type Props = { readonly agencies: readonly AgencyView[] };

/** What a pin looks like: the sign of its agency's kind, hollow where it stands for a whole country, or, where several agencies sit together, their number. */
export function PinFace({ agencies }: Props) {
  const [first] = agencies;
  if (first && agencies.length === 1) {
    return <span className="kind-mark" data-kind={first.kind} data-precision={first.seat.precision} aria-hidden="true" />;
  }
  return (
    <span className="pin-count" aria-hidden="true">
      {agencies.length}
    </span>
  );
}
