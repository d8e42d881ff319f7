import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../scripts/serving/freePort';
import type { EngineOptions } from './engines';
import { end } from './end';
import { until } from './until';
import { commands, type Wire } from './Wire';

/** Starts a screen that nobody sees, WebKit's driver, and through it WebKitGTK's small browser. */
export async function openWebkit(program: string, { scripts }: EngineOptions): Promise<Wire> {
  const home = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  const started: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const each of started.reverse()) await end(each);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(screen);
    const display = await new Promise<string>((resolve, reject) => {
      screen.once('error', reject);
      screen.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
    });
    const port = await freePort();
    const environment = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: environment }));
    const origin = `http://127.0.0.1:${port}`;
    await until('WebKit’s driver listens', async () => (await fetch(`${origin}/status`)).ok);
    const args = ['--automation', `--enable-javascript=${scripts}`];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args } } };
    const { sessionId } = (await send(`${origin}/session`, 'POST', { capabilities })) as { sessionId: string };
    const session = `${origin}/session/${sessionId}`;
    return {
      ask: (command, parameters) => send(session + commands[command][1], commands[command][0], parameters),
      measuresFrom: 'page',
      close: async () => {
        await send(session, 'DELETE').catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function send(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(value)}`);
  return value;
}
