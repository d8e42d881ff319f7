/** A request's address: the steps of its path, decoded, none of which leads up or names nothing; its query with the `?`; and whether it ends as a folder does. */
export type RequestPath = { readonly steps: readonly string[] | undefined; readonly query: string; readonly isFolder: boolean };

/**
 * Reads the address of a request, in whichever form it was asked for: with double slashes, encoded, or whole (`http://host/path`).
 *
 * @returns no steps where it can name no file: a step up, a character that no name of the site has, or none that can be decoded.
 */
export function pathOf(url: string): RequestPath {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  const isFolder = path.endsWith('/');
  try {
    const steps = path.split('/').map(decodeURIComponent).filter((step) => step !== '' && step !== '.');
    const isPossible = /^(\/|$)/.test(path) && steps.every((step) => step !== '..' && !/[/\\\u0000-\u001F]/.test(step));
    return { steps: isPossible ? steps : undefined, query, isFolder };
  } catch {
    return { steps: undefined, query, isFolder };
  }
}
