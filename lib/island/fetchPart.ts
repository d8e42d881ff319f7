/** Waits before the second and the third attempt, in milliseconds. */
const pauses = [400, 1600];

/**
 * Has the browser fetch a style sheet or a script, up to three times. By elements, which a frame without an origin of its own may use where
 * `fetch()` and modules need the host's consent.
 *
 * @param round 0, or a number that no attempt had before: the address then differs from one that failed, and no cache answers for it.
 */
export function fetchPart(file: string, round: number, onCome: () => void, onFail: () => void, attempt = 0): void {
  const address = round + attempt === 0 ? file : `${file}?${round + attempt}`;
  const isSheet = file.endsWith('.css');
  const element = Object.assign(document.createElement(isSheet ? 'link' : 'script'), isSheet ? { rel: 'stylesheet', href: address } : { src: address });
  element.onload = onCome;
  element.onerror = () => {
    if (attempt < pauses.length) setTimeout(fetchPart, pauses[attempt], file, round, onCome, onFail, attempt + 1);
    else onFail();
  };
  // In front of the page's own styles, which have the last word: in forced colours, on paper.
  document.head.prepend(element);
}
