import type { MapView } from '../../lib/view/MapView';

type Props = { readonly agencies: readonly MapView['agencies'][number][] };

/** What a mark looks like: its agency's number in the sign of its kind, hollow where it stands for a whole country; or how many of one country it stands for. */
export function PinFace({ agencies }: Props) {
  const [first] = agencies;
  if (first && agencies.length === 1) {
    return (
      <span className="kind-mark" data-kind={first.kind} data-precision={first.seat.precision} aria-hidden="true">
        <b>{first.number}</b>
      </span>
    );
  }
  return (
    <span className="pin-count" aria-hidden="true">
      {agencies.length}
    </span>
  );
}
