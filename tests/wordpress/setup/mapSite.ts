import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSite } from '../../../scripts/site/serveSite';

/** The exported site on https, as the block editor wants it. `port` is where `https://localhost/` has to be led to. */
export type MapSite = { readonly port: number; readonly breakDown: (isBroken: boolean) => void; readonly close: () => void };

/** Serves an exported site with a certificate of its own making, which nobody trusts. Broken down, it answers every address with 503. */
export async function openMapSite(folder: string, base: string): Promise<MapSite> {
  const site = await serveSite({ folder, base }, 0, '127.0.0.1');
  let isBroken = false;
  const server = createServer(makeCertificate(), (request, response) => {
    if (isBroken) response.writeHead(503).end();
    else site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    breakDown: (now) => (isBroken = now),
    close: () => {
      for (const each of [server, site]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}

function makeCertificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
