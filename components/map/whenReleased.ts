const ends = ['pointerup', 'pointercancel'] as const;

/** Longer than a press takes, in milliseconds. After a touch, browsers may go on calling active what was touched, with no pointer on it. */
const longestPress = 700;

/**
 * Calls back at once, or, while a pointer is held down on the picture, once it is let go and what it pressed has had its click. A pin that is
 * gone between the two gets no click, and the reader's press would be lost.
 */
export function whenReleased(released: () => void): void {
  if (!document.querySelector('.plane :active')) {
    released();
    return;
  }
  const limit = setTimeout(letGo, longestPress);
  for (const end of ends) addEventListener(end, letGo, true);
  function letGo(): void {
    clearTimeout(limit);
    for (const end of ends) removeEventListener(end, letGo, true);
    // The click follows the pointer's end, under a finger some tasks later.
    setTimeout(released, 50);
  }
}
