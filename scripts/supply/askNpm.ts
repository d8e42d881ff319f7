import { spawnSync } from 'node:child_process';

/** npm's answer in JSON; or why the registry gave none; or what broke. */
export type Answer = { readonly json: unknown } | { readonly unreachable: string } | { readonly fault: string };

/** The codes of a connection that did not come about, or broke. */
const network = /^(E(AI_AGAIN|NOTFOUND|CONN[A-Z]+|TIMEDOUT|HOSTUNREACH|NETUNREACH|404|405|5\d\d)|UND_ERR_[A-Z_]+|FETCH_ERROR|.*CERT.*)$/;

type Failure = { readonly message?: string; readonly statusCode?: number; readonly error?: { readonly code?: string | null; readonly summary?: string } };

/** Runs one npm command that asks the registry, with `--json`. It may take a minute, and is tried once. */
export function askNpm(...args: readonly string[]): Answer {
  const run = spawnSync('npm', [...args, '--json', '--fetch-retries=0'], { encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'ignore'] });
  if (run.error && 'code' in run.error && run.error.code === 'ETIMEDOUT') return { unreachable: 'no answer within a minute' };
  return readAnswer(run.stdout);
}

/** Tells an answer from a failure, by what npm printed. Only a registry that can't be reached, or doesn't know the question, is no fault. */
export function readAnswer(printed: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(printed);
  } catch {
    return { fault: printed.trim() || 'npm printed nothing' };
  }
  const { message, statusCode, error } = json as Failure;
  if (!error) return { json };
  const words = message ?? error.summary ?? 'no reason given';
  const isNetwork = network.test(error.code ?? '') || (statusCode !== undefined && (statusCode >= 500 || [404, 405].includes(statusCode))) || /^request to .* failed/.test(words);
  return isNetwork ? { unreachable: words } : { fault: words };
}
