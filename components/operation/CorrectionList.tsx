import type { Messages } from '../../lib/language/messages/Messages';
import { comparePartialDates } from '../../lib/operation/PartialDate';
import type { CorrectionView, DateView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';
import { AboutEntry } from './AboutEntry';

type Props = {
  readonly corrections: readonly CorrectionView[];
  /** The days on which a detail was removed for safety. */
  readonly removals?: readonly DateView[] | undefined;
  readonly messages: Messages;
  /** Whether the entries that they concern stand on the same page. */
  readonly linked?: boolean;
};

/**
 * The mistakes that were put right: what it said, and what it says now. Of what was removed for safety the day alone.
 */
export function CorrectionList({ corrections, removals = [], messages, linked = false }: Props) {
  if (corrections.length + removals.length === 0) return null;
  const entries = [
    ...removals.map((date) => ({ date, correction: undefined })),
    ...corrections.map((correction) => ({ date: correction.date, correction })),
  ];
  return (
    <section id="corrections" className="corrections">
      <h2>{messages.sections.corrections}</h2>
      <ul>
        {entries
          .toSorted((a, b) => comparePartialDates(b.date.iso, a.date.iso))
          .map(({ date, correction }, index) => (
            <li key={index}>
              <time dateTime={date.iso}>{date.words}</time>
              {correction ? (
                <Correction of={correction} messages={messages} linked={linked} />
              ) : (
                <p>{messages.sections.removedForSafety}</p>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

type CorrectionProps = { readonly of: CorrectionView; readonly messages: Messages; readonly linked: boolean };

function Correction({ of: { was, now, subject }, messages, linked }: CorrectionProps) {
  return (
    <>
      <AboutEntry subject={subject} messages={messages} linked={linked} />
      <p>
        {messages.sections.correctionWas}: <Words of={was} />
      </p>
      <p>
        {messages.sections.correctionNow}: <Words of={now} />
      </p>
    </>
  );
}
