import { guest } from './guest';
import { heightMessages } from './heightMessages';
import { helloIn } from './helloIn';
import { secretIn } from './secretIn';
import { wishedHeight } from './wishedHeight';

/** The guest as a script for a page for frames: functions, and no word of the data. The build puts the same in its place, shorter (`startGuest`). */
export function guestScript(): string {
  const tools = Object.entries({ heightMessages, helloIn, secretIn, wishedHeight }).map(([name, tool]) => `${name}:${tool.toString()}`);
  return `(${guest.toString()})(document.currentScript.dataset.room,{${tools.join(',')}})`;
}
