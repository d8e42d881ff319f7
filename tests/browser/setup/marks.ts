import type { Frame, Locator, Page } from 'playwright-core';

/** A page, or a frame in one. */
export type Root = Page | Frame;

/** The pin of the picture that stands for an agency on this size of stage, alone or with others. */
export const picturePin = (root: Root, agency: string): Locator => root.locator(`.plane .pin[data-agencies~="${agency}"]`).filter({ visible: true });

/** The live map's pin that stands for an agency, alone or with others. */
export const livePin = (root: Root, agency: string): Locator => root.locator(`.live .pin[data-agencies~="${agency}"]`);

/** What a picture's pin or name has opened. */
export const openPopover = (root: Root): Locator => root.locator('[popover]:popover-open');

/** Whether an element, or something inside it, has the focus. */
export const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((node) => node.contains(document.activeElement));

/** What is open on the live map: in a popup, or in the panel where there is no room for one. */
export const openDetails = (root: Root): Locator => root.locator(':is(.live, .panel) [role=dialog]');

/** Waits until Leaflet has taken the picture over. */
export const whenLive = (root: Root): Promise<void> => root.locator('.stage[data-live]').waitFor();

/** Waits until nothing is open on the live map. */
export const whenClosed = (root: Root): Promise<void> => openDetails(root).waitFor({ state: 'detached' });
