/**
 * Has the browser fetch a style sheet or a script. By elements, which a frame without an origin of its own may use where `fetch()` and
 * modules need the host's consent.
 *
 * @param round which attempt this is; after the first, the address differs from the one that failed.
 * @returns when it has come. Rejects when it has not.
 */
export function fetchPart(file: string, round: number): Promise<void> {
  const address = round === 0 ? file : `${file}?${round}`;
  const element = file.endsWith('.css') ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }) : Object.assign(document.createElement('script'), { src: address });
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => {
      element.remove();
      reject(new Error(file));
    };
    // In front of the page's own styles, which have the last word: on paper, in forced colours.
    document.head.prepend(element);
  });
}
