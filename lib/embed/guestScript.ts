import type { FrameRoom } from './FrameRoom';
import { guest } from './guest';
import { heightMessages } from './heightMessages';
import { helloIn } from './helloIn';
import { secretIn } from './secretIn';
import { wishedHeight } from './wishedHeight';

/** The guest as a script for a page for frames: functions and numbers, and no word of the data. */
export function guestScript(room: FrameRoom): string {
  const tools = Object.entries({ heightMessages, helloIn, secretIn, wishedHeight }).map(([name, tool]) => `${name}:${tool.toString()}`);
  return `(${guest.toString()})(${JSON.stringify(room)},{${tools.join(',')}})`;
}
