import { spawn } from 'node:child_process';
import path from 'node:path';
import { serversFolder } from './startProgram';

/** What wrk saw: requests a second, the bytes of an answer with its headers, and the latency that half and nearly all requests stayed below, in milliseconds. */
export type Rate = { readonly requests: number; readonly perSecond: number; readonly bytes: number; readonly median: number; readonly p99: number };

/**
 * Asks for one address over and over, over 16 connections that stay open.
 *
 * @param encoding what the reader takes, as `Accept-Encoding` has it.
 * @throws Error when wrk can't be run, or any answer was none.
 */
export async function measureRate(address: string, encoding: string, seconds: number): Promise<Rate> {
  const args = ['--threads', '1', '--connections', '16', '--duration', `${seconds}s`, '--latency', '--header', `Accept-Encoding: ${encoding}`, address];
  const child = spawn(path.join(serversFolder, 'usr/bin/wrk'), args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
  if (/Non-2xx|Socket errors/.test(said) || !/Requests\/sec/.test(said)) throw new Error(`wrk at ${address}: ${said}`);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
  const [, amount = '', unit = ''] = /Transfer\/sec:\s+([\d.]+)([KMG]?B)/.exec(said) ?? [];
  return { requests: Number(/(\d+) requests in/.exec(said)?.[1]), perSecond, bytes: (Number(amount) * ({ B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }[unit] ?? 0)) / perSecond, median: latency(said, 50), p99: latency(said, 99) };
}

function latency(said: string, percent: number): number {
  const [, amount = '', unit = ''] = new RegExp(`\\b${percent}%\\s+([\\d.]+)(us|ms|s)\\b`).exec(said) ?? [];
  return Number(amount) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN);
}
