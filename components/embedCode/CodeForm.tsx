import type { ReactNode } from 'react';
import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import { CopyButton } from '../share/CopyButton';

type Props = {
  readonly words: Messages['embedCode'];
  readonly name: string;
  readonly when: string;
  readonly code: string;
};

/** One way to put the map on a page: what it is for, its code, and a button that copies it. */
export function CodeForm({ words, name, when, code }: Props): ReactNode {
  const copyName = fill(words.copyForm, { form: name });
  return (
    <li className="embed-code">
      <h3>{name}</h3>
      <p>{when}</p>
      <pre>
        <code>{code}</code>
      </pre>
      <p className="share">
        <CopyButton label={words.copy} name={copyName} done={words.copied} textOf={() => code} fieldLabel={copyName} />
      </p>
    </li>
  );
}
