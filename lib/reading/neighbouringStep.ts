import type { StepView } from '../view/OperationView';

/** The step after the one that is shown, or before it (−1); nothing beyond the ends. Where none is shown, the way forward leads to the first. */
export function neighbouringStep(steps: readonly StepView[], shown: string | undefined, by: 1 | -1): StepView | undefined {
  return steps[steps.findIndex(({ id }) => id === shown) + by];
}
