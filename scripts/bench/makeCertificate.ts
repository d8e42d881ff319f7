import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A certificate that nobody trusts, and what tells Chromium to accept this very one. */
export type Certificate = {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** SHA-256 of its public key, in base 64: a certificate error that is merely ignored makes Chromium connect twice. */
  readonly fingerprint: string;
};

/**
 * Makes a certificate for 127.0.0.1 that is good for a day. Needs `openssl`, since Node makes keys but no certificates.
 *
 * @throws Error when openssl is not there.
 */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'));
  try {
    const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
    const [key, cert] = [readFileSync(keyFile), readFileSync(certFile)];
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
