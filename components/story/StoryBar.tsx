'use client';

import { useRef } from 'react';
import { fill } from '../../lib/language/fill';
import { neighbouringStep } from '../../lib/reading/neighbouringStep';
import { useReaderPage } from '../reading/Reader';
import { showStep, useStep } from '../reading/readingStore';
import { useIsAwake } from '../reading/useIsAwake';
import { Citations } from '../text/Citations';
import { When } from '../text/When';
import { Words } from '../text/Words';
import { useStepGestures } from './useStepGestures';

/** The operation's steps, one at a time, under the map that lights what each is about: by buttons, arrow keys and swipes. */
export function StoryBar() {
  const { map, words, linked } = useReaderPage();
  const shown = useStep();
  const isAwake = useIsAwake();
  const gestures = useStepGestures(map.steps, shown);
  const step = map.steps.find(({ id }) => id === shown);
  const number = map.steps.findIndex(({ id }) => id === shown) + 1;
  const previous = neighbouringStep(map.steps, shown, -1);
  const next = neighbouringStep(map.steps, shown, 1);
  const { story } = words;
  const forward = useRef<HTMLButtonElement>(null);

  function leave(): void {
    forward.current?.focus(); // the button that was pressed is gone then
    showStep(undefined);
  }

  if (map.steps.length === 0) return null;
  return (
    <div className="story needs-scripts" role="group" aria-label={story.label} {...gestures}>
      {step && (
        <div className="story-step">
          <p className="story-date">
            <When of={step.date} /> <span>{fill(story.step, { number, total: map.steps.length })}</span>
          </p>
          <p>
            <Words of={step.text} />
          </p>
          {step.agencies.length + step.countries.length === 0 && <p className="note">{story.nothingNamed}</p>}
          <p className="source">
            <Citations of={step.citations} linked={linked} />
          </p>
        </div>
      )}
      <div className="story-buttons">
        {step && (
          <button type="button" aria-disabled={!previous || undefined} onClick={() => previous && showStep(previous.id)}>
            <span className="arrow" aria-hidden="true">←</span> {story.previous}
          </button>
        )}
        <button ref={forward} type="button" className="story-next" disabled={!isAwake} aria-disabled={(isAwake && !next) || undefined} onClick={() => next && showStep(next.id)}>
          {step ? story.next : story.start} <span className="arrow" aria-hidden="true">→</span>
        </button>
        {step && (
          <button type="button" onClick={leave}>
            {story.end}
          </button>
        )}
      </div>
    </div>
  );
}
