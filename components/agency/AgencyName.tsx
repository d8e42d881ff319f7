import type { AgencyView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

type Props = { readonly agency: Pick<AgencyView, 'name' | 'abbreviation'> };

/** An agency's name, and the short form that readers know it by. */
export function AgencyName({ agency: { name, abbreviation } }: Props) {
  return (
    <>
      <Words of={name} />
      {abbreviation && (
        <>
          {' ('}
          <Words of={abbreviation} />)
        </>
      )}
    </>
  );
}
