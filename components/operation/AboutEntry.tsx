import type { Messages } from '../../lib/language/messages/Messages';
import type { SubjectView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

type Props = {
  readonly subject: SubjectView | undefined;
  readonly messages: Messages;
  /** Whether the entry stands on the same page. */
  readonly linked: boolean;
};

/** Which entry a correction or an addition concerns, with the way to it. */
export function AboutEntry({ subject, messages, linked }: Props) {
  if (!subject) return null;
  const words = <Words of={subject.words} />;
  return (
    <p className="note">
      {messages.sections.about} {linked && subject.place ? <a href={`#${subject.place}`}>{words}</a> : words}
    </p>
  );
}
