import type { StatementView } from '../../lib/view/OperationView';
import { Citations } from './Citations';
import { Words } from './Words';

/** A statement, and below it who says so. */
export function Statement({ of, linked }: { readonly of: StatementView; readonly linked: boolean }) {
  return (
    <>
      <p>
        <Words of={of.text} />
      </p>
      <p className="source">
        <Citations of={of.citations} linked={linked} />
      </p>
    </>
  );
}
