/** So long a frame may take before nobody is thought to see it, in milliseconds: a hidden page draws none. */
const longest = 250;

/** Waits until the browser has drawn what it was told before. */
export async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
