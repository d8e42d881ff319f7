import type { FrameRoom } from './FrameRoom';
import { guest } from './guest';
import { heightMessages } from './heightMessages';
import { helloIn } from './helloIn';
import { secretIn } from './secretIn';
import { wishedHeight } from './wishedHeight';

/** The guest as it stands in a page for frames: the room around the map stands at its element. */
guest(JSON.parse(document.currentScript?.dataset.room ?? '') as FrameRoom, { heightMessages, helloIn, secretIn, wishedHeight });
