import { useRef, type KeyboardEvent, type TouchEvent } from 'react';
import { neighbouringStep } from '../../lib/reading/neighbouringStep';
import type { StepView } from '../../lib/view/OperationView';
import { showStep } from '../reading/readingStore';

/** How far a finger must go sideways, in CSS pixels, and how much farther than up or down. */
const least = 40;

/** Arrow keys and swipes that go from step to step, as the buttons do. They follow the direction in which the page is read. */
export function useStepGestures(steps: readonly StepView[], shown: string | undefined) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);

  function go(by: 1 | -1): void {
    const step = shown === undefined ? undefined : neighbouringStep(steps, shown, by);
    if (step) showStep(step.id);
  }

  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      event.preventDefault();
      go((event.key === 'ArrowRight') === isReadToTheRight(event.currentTarget) ? 1 : -1);
    },
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd({ changedTouches, currentTarget }: TouchEvent<HTMLElement>) {
      const touch = changedTouches[0];
      if (!touch || !start.current) return;
      const [right, down] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
      start.current = null;
      if (Math.abs(right) < least || Math.abs(right) < 2 * Math.abs(down)) return;
      go(right < 0 === isReadToTheRight(currentTarget) ? 1 : -1); // a finger that goes left draws the next step in
    },
  };
}

function isReadToTheRight(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'ltr';
}
