import type { Counts } from './Counts';
import { runWith } from './Provided';
import { provideServers } from './provideServers';
import { runVitest } from './runVitest';

/**
 * Serves the built site with Debian's nginx and Caddy, by the rules that the build wrote for them.
 *
 * @param environment with the path of a Chromium, `CHROMIUM`.
 */
export function runServerChecks(environment: Readonly<Record<string, string>>): Counts {
  return runWith(provideServers(), (folder) => runVitest('servers', { ...environment, SERVERS_FOLDER: folder }));
}
