import { onTestFinished } from 'vitest';
import type { Served } from './site';

/**
 * Serves until the test has ended and its pages are closed. A server that goes first cuts off what a page is still loading, and the page
 * complains of it.
 */
export function untilTestEnds<Server extends Served>(server: Server): Server {
  // After all of `afterEach`, where pages are closed.
  onTestFinished(() => server.close());
  return server;
}
