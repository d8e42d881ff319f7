import { afterAll, beforeAll } from 'vitest';
import { openSite, type Served } from '../../browser/setup/site';
import type { Engine, EngineOptions } from './engines';
import { Reader } from './Reader';
import type { Wire } from './Wire';

/** One browser, a reader in it, and the exported site, for the tests of a group. */
export function useReader(engine: Engine, options: EngineOptions): { readonly reader: () => Reader; readonly origin: () => string } {
  let wire: Wire;
  let site: Served;
  let reader: Reader;

  beforeAll(async () => {
    site = await openSite();
    wire = await engine.open(options);
    reader = new Reader(wire);
  });

  afterAll(async () => {
    await wire.close();
    await site.close();
  });

  return { reader: () => reader, origin: () => site.origin };
}
