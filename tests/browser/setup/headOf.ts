import { readFileSync } from 'node:fs';
import { attribute, elementsOf } from '../../../scripts/policy/elementsOf';

/**
 * What a page tells machines in its head: its metadata by name or property, and its links, as a parser of HTML reads
 * them.
 */
export type Head = {
  readonly meta: (name: string) => string | undefined;
  readonly links: readonly { readonly rel: string; readonly href: string; readonly sizes: string | undefined }[];
};

/** The head of a page of an exported site. */
export function headOf(file: string): Head {
  const elements = elementsOf(readFileSync(file, 'utf8'));
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map(
      (element) =>
        [attribute(element, 'name') ?? attribute(element, 'property'), attribute(element, 'content')] as const,
    );
  return {
    meta: (name) => metas.find(([own]) => own === name)?.[1],
    links: elements
      .filter(({ tagName }) => tagName === 'link')
      .map((element) => ({
        rel: attribute(element, 'rel') ?? '',
        href: attribute(element, 'href') ?? '',
        sizes: attribute(element, 'sizes'),
      })),
  };
}
