'use client';

import type { StepView } from '../../lib/view/OperationView';
import { useReaderPage } from '../reading/Reader';
import { showStep, useStep } from '../reading/readingStore';
import { ScriptButton } from '../reading/ScriptButton';

/** `date` tells its button from those of other steps: of one without a date, what happened in it. */
type Props = { readonly step: Pick<StepView, 'id' | 'date'> };

/** Shows a step of the timeline on the map. */
export function StepLink({ step: { id, date } }: Props) {
  const { words } = useReaderPage();
  const step = useStep();

  function showOnMap(): void {
    showStep(id);
    document.getElementById('map')?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <ScriptButton aria-pressed={step === id} aria-label={`${words.story.show}: ${date.words}`} onClick={showOnMap}>
      {words.story.show}
    </ScriptButton>
  );
}
