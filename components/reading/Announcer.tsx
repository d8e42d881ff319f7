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

/** Tells those who can't see it what a choice changed: once, politely, and nothing when a page opens. */
export function Announcer({ found }: Props) {
  const { map, words } = useReaderPage();
  const reading = useReading();
  const news = newsOf(reading, found, map, words);
  const last = useRef<string | undefined>(undefined);
  const [said, setSaid] = useState('');

  useEffect(
    function sayWhatChanged() {
      const timer = setTimeout(() => {
        if (last.current !== undefined && last.current !== news) setSaid(news);
        last.current = news;
      }, rest);
      return () => clearTimeout(timer);
    },
    [news],
  );

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

function newsOf(reading: Reading, found: number, { steps }: MapView, { shown, finder, story }: MapWords): string {
  const number = steps.findIndex(({ id }) => id === reading.step) + 1;
  const step = steps[number - 1];
  const count = found === 0 && !isWhole(reading) ? finder.none : fill(shown, { count: found });
  return step ? `${fill(story.step, { number, total: steps.length })}. ${step.date.words}. ${wordsOf(step.text)}. ${count}` : count;
}
