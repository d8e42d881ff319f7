import { buildSync } from 'esbuild';

const built = new Map<string, string>();

/**
 * A module and what it imports as one script for a page. A function can't simply be handed over: what runs these scripts adds calls to it that
 * no page knows.
 */
export function pageCode(entry: string): string {
  const code = built.get(entry) ?? buildSync({ entryPoints: [entry], bundle: true, format: 'iife', target: 'es2022', write: false }).outputFiles[0]?.text ?? '';
  built.set(entry, code);
  return code;
}
