import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EngineOptions } from './engines';
import { end } from './end';
import { marionette } from './marionette';
import { until } from './until';
import type { Wire } from './Wire';

/** What keeps Firefox from asking anybody but the pages that it is sent to. */
const quiet = { 'app.normandy.enabled': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'services.settings.server': 'data:,', 'toolkit.telemetry.reachedcontent.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false };

/** Starts Firefox with an empty profile, and speaks to it as its own driver does: Marionette, at a free port that it writes into the profile. */
export async function openFirefox(program: string, { scripts, inBrowser = false }: EngineOptions): Promise<Wire> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const wishes = { ...quiet, 'marionette.port': 0, 'javascript.enabled': scripts };
  writeFileSync(path.join(profile, 'user.js'), Object.entries(wishes).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});\n`).join(''));
  const firefox = spawn(program, ['--headless', '--marionette', '--no-remote', ...(inBrowser ? ['--remote-allow-system-access'] : []), '--profile', profile, 'about:blank'], { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const close = async (): Promise<void> => {
    await end(firefox);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const portFile = path.join(profile, 'MarionetteActivePort');
    const socket = await until('Firefox listens', async () => existsSync(portFile) && (await socketAt(Number(readFileSync(portFile, 'utf8')))));
    const ask = marionette(socket);
    await ask('WebDriver:NewSession', {});
    return { ask: async (command, parameters = {}) => valueOf(await ask(`${command === 'SetContext' ? 'Marionette' : 'WebDriver'}:${command}`, parameters)), measuresFrom: 'frame', close };
  } catch (error) {
    await close();
    throw error;
  }
}

function socketAt(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
  });
}

/** Marionette wraps what WebDriver would give as it is. */
const valueOf = (answer: unknown): unknown => (typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer);
