/**
 * An address, read by the URL Standard.
 *
 * `URL.canParse` is not asked: once it has been optimised, after some thousand calls, Node 20 and 22 refuse letters such as ü by it.
 *
 * @param base what a relative address is relative to; none is read without it.
 * @returns undefined when it is not an address.
 */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
