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
  const elements = await whenThere(selector);
  elements[place % elements.length]?.click();
  await nextFrame();
}

/** The elements that match, once there are any: what a choice changes may be drawn some frames later. */
async function whenThere(selector: string): Promise<NodeListOf<HTMLElement>> {
  for (let frame = 0; frame < 300; frame++) {
    const elements = document.querySelectorAll<HTMLElement>(selector);
    if (elements.length > 0) return elements;
    await nextFrame();
  }
  throw new Error(`There is nothing to press: ${selector}`);
}

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

Object.assign(globalThis, { useMap });
