import { parseArgs } from 'node:util';

export type BenchOptions = {
  /** Rounds of the comparison, or of the soak. */
  readonly runs: number;
  /** A file for every single number, as JSON. */
  readonly out?: string;
  /** Use a page for long, instead of comparing pages. */
  readonly soak: boolean;
};

/**
 * What the command line asks the benchmark for.
 *
 * @throws Error when an option isn't known, or `--runs` is no whole number from 1 to 100 000.
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string' }, out: { type: 'string' }, soak: { type: 'boolean', default: false } } });
  const runs = Number(values.runs ?? (values.soak ? 2000 : 7));
  if (!Number.isInteger(runs) || runs < 1 || runs > 100_000) throw new Error(`--runs takes a whole number from 1 to 100000, as in --runs=7, not '${values.runs}'.`);
  return { runs, soak: values.soak, ...(values.out && { out: values.out }) };
}
