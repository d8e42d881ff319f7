import type { Figures } from './Figures';
import type { Compared, Target } from './targets';

const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
const whole = (value: number): string => String(Math.round(value));

const rows: readonly (readonly [words: string, name: keyof Figures, write: (value: number) => string])[] = [
  ['KiB until the first popup', 'bytesUntilPopup', kib],
  ['first popup, ms', 'popup', whole],
  ['first paint, ms', 'firstPaint', whole],
  ['script files before interest', 'scriptsBefore', whole],
  ['KiB of script before interest', 'scriptBytesBefore', kib],
  ['first script asked for, ms after the first paint', 'scriptsAfterPaint', whole],
  ['layout shift', 'layoutShift', (value) => value.toFixed(3)],
  ['blocked before interest, ms', 'blockedBefore', whole],
  ['blocked after interest, ms', 'blockedAfter', whole],
  ['live map, ms', 'live', whole],
  ['live map, ms after interest', 'liveAfterInterest', whole],
  ['requests in all', 'requests', whole],
  ['KiB of the whole page', 'bytes', kib],
];

/** A Markdown table: the first row is the heading, the first column holds words, all others numbers. */
export function table(lines: readonly (readonly string[])[]): string {
  const [heading = [], ...rest] = lines;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), `|${heading.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`, ...rest.map(line)].join('\n');
}

/** Every figure of every page. */
export function figuresTable(pages: readonly { readonly name: string; readonly figures: Figures }[]): string {
  const cell = (figures: Figures, name: keyof Figures, write: (value: number) => string): string => {
    const value = figures[name];
    return value === undefined ? '–' : write(value);
  };
  return table([['', ...pages.map(({ name }) => name)], ...rows.map(([words, name, write]) => [words, ...pages.map(({ figures }) => cell(figures, name, write))])]);
}

const pageNames = { embed: 'embed', reader: 'reader’s page' } as const;

/** What must hold, and whether it does. */
export function targetsTable(targets: readonly Target[], pages: Compared): string {
  return table([
    ['', 'at most', 'measured', 'reached'],
    ...targets.map(({ page, what, most, aim, of }) => {
      const value = of(pages);
      const reached = value > most || Number.isNaN(value) ? '**no**' : aim !== undefined && value > aim ? `yes, but not the aim of ${aim}` : 'yes';
      return [`${pageNames[page]}: ${what}`, String(most), short(value, most), reached];
    }),
  ]);
}

/** Two digits behind the point below ten, one below a thousand; more where those would not tell it from its limit. */
function short(value: number, most: number): string {
  const few = value < 10 ? 2 : value < 1000 ? 1 : 0;
  const rounded = [few, few + 1, few + 2].map((digits) => Number(value.toFixed(digits)));
  return String(rounded.find((number) => number > most === value > most) ?? value);
}
