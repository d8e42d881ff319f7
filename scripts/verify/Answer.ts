/** What a site answered one request with. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer };

/**
 * Asks a site for an address, and follows no redirect. As browsers do, it asks once more where a connection that was kept open is closed
 * meanwhile: servers do that when they read their rules anew.
 *
 * @throws Error when there is no answer within 20 seconds.
 */
export async function ask(address: string): Promise<Answer> {
  return askOnce(address).catch(() => askOnce(address));
}

async function askOnce(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(20_000), headers: { 'User-Agent': 'operation-map verify' } });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}
