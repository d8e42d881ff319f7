import { siteAddress } from '../../site-address.js';
import { outFolder } from './buildSite';
import { serveSite } from './serveSite';

/**
 * Serves the built site at the port that `PORT` names, and prints the address once it answers.
 *
 * @returns the exit code: 0 while serving, 1 when it can't; why has been printed.
 */
export async function announceSite(): Promise<number> {
  const wish = process.env.PORT ?? '3000';
  const port = Number(wish);
  if (!/^\d{1,5}$/.test(wish) || port > 65535) {
    console.error(`PORT must be a number from 0 to 65535, not '${wish}'.`);
    return 1;
  }
  try {
    const { path: base } = siteAddress(process.env.SITE_URL);
    const server = await serveSite({ folder: outFolder, base }, port);
    const address = server.address();
    const actual = address !== null && typeof address === 'object' ? address.port : port;
    console.log(`The map is at http://localhost:${actual}${base}/`);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') console.error(`Port ${port} is taken by another program. Choose another one: PORT=${port < 65535 ? port + 1 : 3000} npm start`);
    else if (code === 'EACCES') console.error(`Port ${port} may not be used by you. Choose one above 1023: PORT=3000 npm start`);
    else console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
