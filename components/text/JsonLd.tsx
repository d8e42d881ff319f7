import type { Graph } from 'schema-dts';
import { scriptJson } from './scriptJson';

type Props = { readonly of: Graph };

/** What a page is, for machines, in the words of schema.org. */
export function JsonLd({ of }: Props) {
  return <script type="application/ld+json">{scriptJson(of)}</script>;
}
