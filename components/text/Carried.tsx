import type { CarriedBy } from '../../lib/view/carriedBy';
import { Words } from './Words';

type Props = { readonly by: CarriedBy | undefined };

/** Who carried a text, behind its publisher's name: `, as carried by BTA`. */
export function Carried({ by }: Props) {
  if (by === undefined) return null;
  return (
    <>
      , {by.before}
      <Words of={by.name} />
      {by.after}
    </>
  );
}
