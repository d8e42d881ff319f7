/**
 * The word that WordPress hangs on the address of a frame, to know its messages by; it stands behind a fragment of our own, too.
 *
 * It runs in the browser, from its own source text (`guestScript`), and may use nothing but its parameters.
 *
 * @param hash a fragment, `#?secret=…` or `#europol#?secret=…`.
 * @returns the word, empty when there is none.
 */
export function secretIn(hash: string): string {
  return /[#?&]secret=([A-Za-z0-9]{1,100})(?![A-Za-z0-9])/.exec(hash)?.[1] ?? '';
}
