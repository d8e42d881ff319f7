type Props = { readonly corrected: string | undefined };

/** Says at an entry that a mistake in it was put right, and leads to what it was. */
export function CorrectedMark({ corrected }: Props) {
  if (!corrected) return null;
  return (
    <p className="note">
      <a href="#corrections">{corrected}</a>
    </p>
  );
}
