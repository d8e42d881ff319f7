import type { CoveredFault, EngineName, Fault } from './Fault';
import type { Withstood } from './recordFault';

const engines: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit'];

/** The tables of `docs/reliability.md`, and their sum in words. A fault that was to be withstood and was not says so. */
export function faultTable(faults: Readonly<Record<string, Fault>>, covered: readonly CoveredFault[], withstood: readonly Withstood[]): string {
  const rows = Object.entries(faults).flatMap(([name, fault]) =>
    fault.on.map((on) => {
      const cell = (engine: EngineName): string => {
        if (!(fault.engines ?? ['Chromium']).includes(engine)) return '–';
        const times = withstood.find((each) => each.fault === name && each.on === on && each.engine === engine)?.times;
        return times === undefined ? 'not withstood' : `✓ ${times}`;
      };
      return `| ${fault.what} | ${on} | ${engines.map(cell).join(' | ')} | ${fault.outcome} |`;
    }),
  );
  const times = (engine: EngineName): number => withstood.filter((each) => each.engine === engine).reduce((sum, each) => sum + each.times, 0);
  return [
    `${Object.keys(faults).length} kinds of fault, brought about ${engines.map((engine) => `${times(engine)} times in ${engine}`).join(', ')}. A number counts the ways in which one was.`,
    ['| fault | on | Chromium | Firefox | WebKit | what the reader has |', '|---|---|---|---|---|---|', ...rows].join('\n'),
    'Brought about by other tests:',
    ['| fault | outcome | tests |', '|---|---|---|', ...covered.map(({ what, outcome, tests }) => `| ${what} | ${outcome} | ${tests.map((test) => `\`${test}\``).join(', ')} |`)].join('\n'),
  ].join('\n\n');
}
