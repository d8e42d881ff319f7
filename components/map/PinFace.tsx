import type { AgencyKind } from '../../lib/operation/Operation';

type Props = { readonly kinds: readonly AgencyKind[] };

/** What a pin looks like: the sign of its agency's kind or, where several agencies sit together, their number. */
export function PinFace({ kinds }: Props) {
  const [kind] = kinds;
  if (kinds.length === 1) return <span className="kind-mark" data-kind={kind} aria-hidden="true" />;
  return (
    <span className="pin-count" aria-hidden="true">
      {kinds.length}
    </span>
  );
}
