import { provideServers } from './provideServers';
import { runVitest, type Counts } from './runVitest';

/**
 * Serves the built site with Debian's nginx and Caddy, by the rules that the build wrote for them.
 *
 * @param environment with the path of a Chromium, `CHROMIUM`.
 * @returns the counts. Where nobody may download packages the check is skipped, and counted as that.
 */
export function runServerChecks(environment: Readonly<Record<string, string>>): Counts {
  const servers = provideServers();
  if ('reason' in servers) {
    console.log(`${servers.isFault ? '✗' : '–'} ${servers.reason}`);
    return { passed: 0, failed: servers.isFault ? [servers.reason] : [], skipped: servers.isFault ? 0 : 1 };
  }
  try {
    return runVitest('servers', { ...environment, SERVERS_FOLDER: servers.folder });
  } finally {
    servers.remove();
  }
}
