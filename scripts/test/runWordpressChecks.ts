import type { Counts } from './Counts';
import { runWith } from './Provided';
import { provideWordpress } from './provideWordpress';
import { runVitest } from './runVitest';
import { subPathEnvironment } from './subPathSite';

/**
 * Pastes the map into Debian's WordPress, which is started for this alone and leaves nothing behind but the packages that it runs on.
 *
 * @param environment in which tests find a Chromium.
 */
export function runWordpressChecks(environment: Readonly<Record<string, string>>): Promise<Counts> {
  return runWith(provideWordpress(), (folder) => runVitest('wordpress', { environment: { ...environment, ...subPathEnvironment, WORDPRESS_FOLDER: folder } }));
}
