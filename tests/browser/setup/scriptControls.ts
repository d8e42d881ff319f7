import type { Locator } from 'playwright-core';
import type { Root } from './marks';

/** Everything that is seen and can be pressed, chosen or written in but works by the page's code alone: no links, nothing that opens natively. */
export const scriptControls = (root: Root): Locator => root.locator(':is(button:not([popovertarget]), select, input, textarea)').filter({ visible: true });
