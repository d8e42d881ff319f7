import { Fragment } from 'react';
import { operationPath } from '../../lib/address/paths';
import type { Messages } from '../../lib/language/messages/Messages';
import type { Round } from '../../lib/site/roundsOf';
import type { OperationView } from '../../lib/view/OperationView';
import { Citations } from '../text/Citations';
import { Words } from '../text/Words';

type Props = { readonly operation: OperationView; readonly rounds: readonly Round[] | undefined; readonly messages: Messages };

/** What else the operation is called, by whom, and which other operations are rounds of the same. */
export function NameNote({ operation: { language, otherNames = [] }, rounds = [], messages: { sections } }: Props) {
  return (
    <>
      {otherNames.length > 0 && (
        <p className="source">
          {sections.alsoKnown}{' '}
          {otherNames.map(({ name, where, citations }, index) => (
            <Fragment key={index}>
              {index > 0 && '; '}
              <Words of={name} /> ({where && `${where} · `}
              <Citations of={citations} linked />)
            </Fragment>
          ))}
        </p>
      )}
      {rounds.length > 0 && (
        <p className="source">
          {sections.otherRounds}{' '}
          {rounds.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && '; '}
              <a href={operationPath(language, slug)}>
                <Words of={name} />
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
