import type { ConflictView } from '../../lib/view/OperationView';
import { Words } from '../text/Words';

type Props = {
  readonly of: Pick<ConflictView, 'id' | 'question'>;
  readonly linked: boolean;
  /** The page that has the conflict's accounts, where it isn't this one. */
  readonly at?: string | undefined;
};

/** What sources disagree about, as the way to what each of them says. */
export function ConflictQuestion({ of: { id, question }, linked, at = '' }: Props) {
  return (
    <p>
      {linked ? (
        <a href={`${at}#heading-conflict-${id}`}>
          <Words of={question} />
        </a>
      ) : (
        <Words of={question} />
      )}
    </p>
  );
}
