/** What a frame is called to those who can't see it: what the marked element says, or what its link or its picture does. */
export function titleOf(element: HTMLElement): string {
  const ofLink = element.querySelector('a')?.textContent.trim();
  const title = element.dataset.title ?? (ofLink || element.querySelector('img')?.alt);
  // Older browsers and scripts of hosts take a frame without a name for an advertisement.
  return title || 'Map';
}
