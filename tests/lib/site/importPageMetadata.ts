import { vi } from 'vitest';

/** The metadata of pages, of a site at an origin (none: its address isn't known) and in a folder of it. Reset modules and stubs around each test. */
export async function importPageMetadata(origin: string, path = '') {
  vi.stubEnv('SITE_ORIGIN', origin);
  vi.stubEnv('SITE_PATH', path);
  return import('../../../lib/site/pageMetadata');
}
