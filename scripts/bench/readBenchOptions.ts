import { parseArgs } from 'node:util';

export type BenchOptions = {
  /** Rounds of the comparison or of the soak, or visits for the flame. */
  readonly runs: number;
  /** A file for every single number, as JSON. */
  readonly out?: string;
  /** Compare pages, use one for long, or look at what the main thread does until the first popup. */
  readonly what: 'pages' | 'soak' | 'flame';
};

/**
 * What the command line asks the benchmark for.
 *
 * @throws Error when an option isn't known, both `--soak` and `--flame` are there, or `--runs` is no whole number from 1 to 100 000.
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string' }, out: { type: 'string' }, soak: flag, flame: flag } });
  if (values.soak && values.flame) throw new Error('--soak and --flame are two benchmarks: run one after the other.');
  const runs = Number(values.runs ?? (values.soak ? 2000 : 7));
  if (!Number.isInteger(runs) || runs < 1 || runs > 100_000) throw new Error(`--runs takes a whole number from 1 to 100000, as in --runs=7, not '${values.runs}'.`);
  return { runs, what: values.soak ? 'soak' : values.flame ? 'flame' : 'pages', ...(values.out && { out: values.out }) };
}
