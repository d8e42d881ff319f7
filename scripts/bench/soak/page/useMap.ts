/** Uses a live map as readers do, round after round. Each round leaves the page as it found it. */
async function useMap(from: number, to: number): Promise<void> {
  for (let round = from; round < to; round++) {
    await press('.live .pin', round);
    await press('.details-close:is(.live *, .panel *)', 0);
    await press('.finder-choices input', round);
    await press('.finder-choices input', round);
    await press('.story-next', 0);
    await press('.story-buttons button:last-child', 0);
    await press('.map-controls button', 0);
    await press('.map-controls button', 2);
  }
}

/** Presses one of the elements that match, whichever comes at that place when they are counted round and round, and waits for the next frame. */
async function press(selector: string, place: number): Promise<void> {
  const elements = document.querySelectorAll<HTMLElement>(selector);
  const element = elements[place % elements.length];
  if (!element) throw new Error(`There is nothing to press: ${selector}`);
  element.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

Object.assign(globalThis, { useMap });
