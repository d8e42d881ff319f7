import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import { CopyButton } from './CopyButton';

type Props = { readonly words: Messages['share']; readonly form: 'BibTeX' | 'RIS'; readonly text: string };

/** A reference in the form of a program that keeps references, to be copied. */
export function ReferenceForm({ words, form, text }: Props) {
  return (
    <details className="reference">
      <summary>{form}</summary>
      <pre lang="zxx">{text}</pre>
      <CopyButton label={fill(words.copyForm, { form })} done={fill(words.formCopied, { form })} textOf={() => text} fieldLabel={form} />
    </details>
  );
}
