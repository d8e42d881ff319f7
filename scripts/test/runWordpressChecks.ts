import { provideWordpress } from './provideWordpress';
import { runVitest, type Counts } from './runVitest';
import { subPathEnvironment } from './subPathSite';

/**
 * Pastes the map into Debian's WordPress, which is started for this alone and leaves nothing behind but the packages that it runs on.
 *
 * @param environment with the path of a Chromium, `CHROMIUM`.
 * @returns the counts. Where nobody may install packages the check is skipped, and counted as that.
 */
export function runWordpressChecks(environment: Readonly<Record<string, string>>): Counts {
  const wordpress = provideWordpress();
  if ('reason' in wordpress) {
    console.log(`${wordpress.isFault ? '✗' : '–'} ${wordpress.reason}`);
    return { passed: 0, failed: wordpress.isFault ? [wordpress.reason] : [], skipped: wordpress.isFault ? 0 : 1 };
  }
  try {
    return runVitest('wordpress', { ...environment, ...subPathEnvironment, WORDPRESS_FOLDER: wordpress.folder });
  } finally {
    wordpress.remove();
  }
}
