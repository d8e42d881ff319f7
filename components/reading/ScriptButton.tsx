import type { ComponentProps } from 'react';
import { useIsAwake } from './useIsAwake';

/** A button that does nothing without the page's code: not there where no script runs, and off until the code has come. */
export function ScriptButton(props: Omit<ComponentProps<'button'>, 'type' | 'className' | 'disabled'>) {
  return <button type="button" className="needs-scripts" disabled={!useIsAwake()} {...props} />;
}
