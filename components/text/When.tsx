type Props = { readonly of: { readonly words: string; readonly iso?: string | undefined } };

/** When something happened, in words, and for machines where it is a single date: HTML has no ranges. */
export function When({ of: { words, iso } }: Props) {
  return iso === undefined || iso.includes('/') ? <span className="when">{words}</span> : <time dateTime={iso}>{words}</time>;
}
