import { listPath } from '../../lib/address/listPages';
import { fill } from '../../lib/language/fill';
import { mostListed } from '../../lib/reading/sliceGroups';
import { directionOf } from '../../lib/language/directionOf';
import type { Messages } from '../../lib/language/messages/Messages';
import type { OperationView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import { placeOf } from '../../lib/view/toSubjectView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { Island } from '../island/Island';
import { TimeAxis } from '../story/TimeAxis';
import { Citations } from '../text/Citations';
import { When } from '../text/When';
import { Words } from '../text/Words';

/** So many of very many agencies whose work no source dates are named. */
const mostUndated = 40;

type Props = { readonly operation: OperationView; readonly messages: Messages; readonly hrefOf: (agency: string) => string };

/** The events in their order, each date as precise as its source, and of whose work no source dates anything. */
export function StepLine({ operation: { slug, language, steps, agencies }, messages: { sections, story, list }, hrefOf }: Props) {
  if (steps.length === 0) return null;
  const undated = agencies.filter(({ contributions }) => contributions.every(({ date }) => date === undefined));
  const isMany = undated.length > mostListed;
  return (
    <section className="steps">
      <h2>{sections.steps}</h2>
      <TimeAxis steps={steps} direction={directionOf(language)} />
      <ol>
        {steps.map((step) => (
          <li key={step.id} {...(step.corrected && { id: placeOf('step', step.id) })}>
            <When of={step.date} />
            <p>
              <Words of={step.text} />
            </p>
            <p className="source">
              <Citations of={step.citations} linked />
            </p>
            <CorrectedMark corrected={step.corrected} />
            <Island of="stepLink" with={{ step: { id: step.id, date: step.date.iso === undefined ? { words: wordsOf(step.text) } : step.date } }} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <section className="undated">
          <p>{story.undated}</p>
          <ul>
            {undated.slice(0, isMany ? mostUndated : undated.length).map(({ id, name }) => (
              <li key={id}>
                <Island of="agencyLink" with={{ id, href: hrefOf(id), name }} />
              </li>
            ))}
          </ul>
          {isMany && (
            <p className="note">
              {fill(list.inPart, { count: mostUndated, total: undated.length })} <a href={listPath(language, slug)}>{list.title}</a>
            </p>
          )}
        </section>
      )}
    </section>
  );
}
