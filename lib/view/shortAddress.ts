/** An address as a reader would say it: without its scheme, and without its tail where that is long. */
export function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const whole = `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  return whole.length > 70 ? `${whole.slice(0, 68)}…` : whole;
}
