'use client';

import type { Text } from '../../lib/view/Text';
import { Words } from '../text/Words';
import { AgencyLink } from './AgencyLink';

type Props = { readonly id: string; readonly href: string; readonly name: Text };

/** A link to an agency by its name, outside of the list. */
export function NamedAgencyLink({ id, href, name }: Props) {
  return (
    <AgencyLink id={id} href={href}>
      <Words of={name} />
    </AgencyLink>
  );
}
