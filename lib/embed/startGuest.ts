import { guest } from './guest';
import { heightMessages } from './heightMessages';
import { helloIn } from './helloIn';
import { secretIn } from './secretIn';
import { wishedHeight } from './wishedHeight';

/** The guest as it stands in a page for frames: the room around the map stands at its element. */
guest(document.currentScript?.dataset.room ?? '', { heightMessages, helloIn, secretIn, wishedHeight });
