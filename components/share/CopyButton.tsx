import { useState } from 'react';
import { ScriptButton } from '../reading/ScriptButton';
import { copyText } from './copyText';

type Props = {
  readonly label: string;
  /** What the button is called where its label stands on several; begins with the label. */
  readonly name?: string;
  readonly done: string;
  /** What to copy, asked for when the button is pressed. */
  readonly textOf: () => string;
  /** Names the field that shows the text where the browser refuses to copy. */
  readonly fieldLabel: string;
};

/** Copies a text and says so; where the browser refuses, shows it, selected, to be copied by hand. */
export function CopyButton({ label, name, done, textOf, fieldLabel }: Props) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean }>();

  async function copy(): Promise<void> {
    const text = textOf();
    setOutcome({ text, isCopied: await copyText(text) });
  }

  return (
    <>
      <ScriptButton aria-label={name} onClick={() => void copy()}>
        {label}
      </ScriptButton>
      <span role="status" className="share-done">
        {outcome?.isCopied && done}
      </span>
      {outcome && !outcome.isCopied && <input className="share-field" readOnly ref={focusAndSelect} aria-label={fieldLabel} value={outcome.text} />}
    </>
  );
}

/** The reader asked for the text, so the field that has it takes the focus. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
