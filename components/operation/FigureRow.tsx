import type { Messages } from '../../lib/language/messages/Messages';
import type { FigureView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import { placeOf } from '../../lib/view/toSubjectView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { Citations } from '../text/Citations';
import { When } from '../text/When';
import { Words } from '../text/Words';

type Props = { readonly figures: readonly FigureView[]; readonly messages: Messages };

/** At the size of a number a longer word would be broken in the narrowest column: a space in it may be one at which no line breaks. */
const longest = 8;

function isLong(value: FigureView['value']): boolean {
  return wordsOf(value).split(' ').some(({ length }) => length > longest);
}

/** The size of the story in a few numbers, each with its source. */
export function FigureRow({ figures, messages }: Props) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2 className="visually-hidden">{messages.sections.figures}</h2>
      <ul className="figures">
        {figures.map(({ id, value, label, date, earlier = [], citations, corrected }) => (
          <li key={id} {...(corrected && { id: placeOf('figure', id) })}>
            <b className={isLong(value) ? 'long' : undefined}>
              <Words of={value} />
            </b>
            <p>
              <Words of={label} />{' '}
              <span className="source">
                {date && (
                  <>
                    <When of={date} />
                    {' · '}
                  </>
                )}
                <Citations of={citations} linked />
              </span>
            </p>
            {earlier.map((before, index) => (
              <p key={index} className="source">
                {index === 0 ? messages.sections.firstReported : messages.sections.laterReported} <Words of={before.value} /> (
                {before.date && (
                  <>
                    <When of={before.date} />
                    {' · '}
                  </>
                )}
                <Citations of={before.citations} linked />)
              </p>
            ))}
            <CorrectedMark corrected={corrected} />
          </li>
        ))}
      </ul>
    </section>
  );
}
