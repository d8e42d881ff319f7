import type { Counts } from './Counts';
import { runWith } from './Provided';
import { provideServers } from './provideServers';
import { runVitest } from './runVitest';

/**
 * Serves the built site with Debian's nginx and Caddy, by the rules that the build wrote for them.
 *
 * @param environment in which tests find a Chromium.
 */
export function runServerChecks(environment: Readonly<Record<string, string>>): Promise<Counts> {
  return runWith(provideServers(), (folder) => runVitest('servers', { environment: { ...environment, SERVERS_FOLDER: folder } }));
}
