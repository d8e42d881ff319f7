/**
 * Whether a browser lacks what the page's code needs: popovers, which came last of all (Chrome 114, Safari 17, Firefox 125), or a built-in
 * that is younger than the browsers that show the picture (`docs/browsers.md`).
 */
export function isTooOld(): boolean {
  return !('popover' in document.body && 'hasOwn' in Object && 'replaceAll' in String.prototype && ['at', 'findLast', 'toSorted'].every((name) => name in []));
}
