import type { Graph } from 'schema-dts';

type Props = { readonly of: Graph };

/**
 * What a page is, for machines, in the words of schema.org. React writes the text of a script as it is, so that what could end the script
 * or begin a comment must not stand in it: each `<` is written as JSON's own escape, which means the same.
 */
export function JsonLd({ of }: Props) {
  return <script type="application/ld+json">{JSON.stringify(of).replaceAll('<', '\\u003c')}</script>;
}
