import { useEffect, useRef, useState } from 'react';
import { fill } from '../../lib/language/fill';
import { isWhole, type Reading } from '../../lib/reading/Reading';
import { wordsOf } from '../../lib/view/Text';
import type { MapView } from '../../lib/view/MapView';
import type { MapWords } from '../map/MapWords';
import { useReaderPage } from './Reader';
import { useReading } from './readingStore';

/** How long a reader's choices must rest before they are said, in milliseconds: else each letter of a search would be. */
const rest = 500;

type Props = { readonly found: number };

/** Tells those who can't see it what a choice changed and nothing else: once, politely, and nothing when a page opens. */
export function Announcer({ found }: Props) {
  const { map, words } = useReaderPage();
  const reading = useReading();
  const step = stepIn(reading, map, words);
  const count = found === 0 && !isWhole(reading) ? words.finder.none : fill(words.shown, { count: found });
  const last = useRef<readonly string[] | undefined>(undefined);
  const [said, setSaid] = useState('');

  useEffect(
    function sayWhatChanged() {
      const timer = setTimeout(() => {
        const { current } = last;
        // A step that was left is not said again by what stays here to be read.
        if (current) setSaid([step, count].filter((words, index) => words !== current[index]).join(' '));
        last.current = [step, count];
      }, rest);
      return () => clearTimeout(timer);
    },
    [step, count],
  );

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** The step that is shown, in words; nothing where none is. */
function stepIn({ step: shown }: Reading, { steps }: MapView, { story }: MapWords): string {
  const number = steps.findIndex(({ id }) => id === shown) + 1;
  const step = steps[number - 1];
  return step ? `${fill(story.step, { number, total: steps.length })}. ${step.date.words}. ${wordsOf(step.text)}.` : '';
}
