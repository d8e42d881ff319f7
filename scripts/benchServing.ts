import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressSite } from './compress/compressSite';
import { deploySite } from './deploy/deploySite';
import { hostFolder } from './policy/writeHostRules';
import { measureRate, type Rate } from './serving/measureRate';
import { nginxMain } from './serving/nginxMain';
import { processorTime } from './serving/processorTime';
import { freePort } from './serving/freePort';
import { startProgram } from './serving/startProgram';
import { outFolder } from './site/buildSite';

// Measures nginx with the project's rules beside nginx with one plain file of the same size, over and over. Needs nginx and wrk, Debian's for instance.

/** Seconds of one run, and how many runs each side has, in turn: what else the machine does then weighs on both. */
const seconds = Number(process.env.SECONDS ?? 3);
const rounds = 5;
const pages = [['embed page', 'embed/en/blackwrist/'], ['reader’s page', 'en/blackwrist/']] as const;

type Running = { readonly origin: string; readonly pidFile: string; readonly stop: () => Promise<void> };

/** Starts an nginx of its own and returns its origin. */
async function start(work: string, name: string, http: string, server: string): Promise<Running> {
  const folder = path.join(work, name);
  mkdirSync(folder);
  const port = await freePort();
  writeFileSync(path.join(folder, 'nginx.conf'), nginxMain(folder, port, http, server));
  return { origin: `http://127.0.0.1:${port}`, pidFile: path.join(folder, 'nginx.pid'), stop: await startProgram('usr/sbin/nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder, '-e', path.join(folder, 'error.log')], port) };
}

/** What one run cost: what wrk saw, and the processor time of nginx for one request, in microseconds. */
type Run = Rate & { readonly cost: number };

async function run({ origin, pidFile }: Running, address: string, encoding: string): Promise<Run> {
  const before = processorTime(pidFile);
  const rate = await measureRate(origin + address, encoding, seconds);
  return { ...rate, cost: ((processorTime(pidFile) - before) / rate.requests) * 1e6 };
}

const middle = (runs: readonly Run[], by: (run: Run) => number): number => runs.map(by).toSorted((one, other) => one - other)[Math.floor(runs.length / 2)] ?? Number.NaN;
const row = (name: string, runs: readonly Run[]): string =>
  `| ${name} | ${Math.round(middle(runs, (one) => one.perSecond))} | ${middle(runs, (one) => one.median).toFixed(2)} ms | ${middle(runs, (one) => one.p99).toFixed(2)} ms | ${middle(runs, (one) => one.cost).toFixed(1)} µs | ${Math.round(middle(runs, (one) => one.bytes))} |`;

const work = mkdtempSync(path.join(tmpdir(), 'serving-'));
const stops: (() => Promise<void>)[] = [];
try {
  await compressSite(outFolder);
  const map = path.join(work, 'map');
  mkdirSync(map);
  await deploySite({ folder: map }, { out: outFolder, rules: hostFolder(outFolder), base: '' }, '');
  const site = await start(work, 'site', `include ${map}/current/nginx-http.conf;`, `brotli_static on; include ${map}/current/nginx-server.conf;`);
  stops.push(site.stop);
  const plainRoot = path.join(work, 'files');
  mkdirSync(plainRoot);
  const plain = await start(work, 'plain', '', `root ${plainRoot};`);
  stops.push(plain.stop);
  console.log('| what is asked for | requests/s | half below | 99 % below | nginx’s processor time each | bytes, with headers |\n|---|---|---|---|---|---|');
  for (const [name, address] of pages) {
    const body = readFileSync(path.join(outFolder, address, 'index.html.br'));
    writeFileSync(path.join(plainRoot, 'file.bin'), body);
    const ours: Run[] = [];
    const others: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      others.push(await run(plain, '/file.bin', 'identity'));
      ours.push(await run(site, `/${address}`, 'br'));
    }
    // What a processor can serve in a second is the inverse of what a request costs it.
    const ratio = middle(others, (one) => one.cost) / middle(ours, (one) => one.cost);
    console.log(`${row(`the ${name}, brotli`, ours)}\n${row(`a plain file of ${body.length} bytes`, others)}`);
    console.log(`| ratio | ${(middle(ours, (one) => one.perSecond) / middle(others, (one) => one.perSecond)).toFixed(2)} | | | ${ratio.toFixed(2)} | |`);
    if (ratio < 0.95) process.exitCode = 1;
  }
} finally {
  for (const stop of stops) await stop();
  rmSync(work, { recursive: true });
}
