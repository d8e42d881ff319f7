import { expectInTable, type DocumentTable } from '../documents/expectInTable';

const table: DocumentTable = { document: 'docs/browsers.md', end: '<!-- /browsers -->', variable: 'WRITE_BROWSERS' };

/** What a test saw in a browser. */
export type BrowserRow = {
  readonly browser: string;
  readonly map: 'live' | 'picture';
  /** What a press on a pin or a name does, before any code has come. */
  readonly press: 'opens details' | 'leads to the list';
  readonly known: 'run' | 'by features, not run';
};

/** Expects the table of `docs/browsers.md` to say what was seen; with `WRITE_BROWSERS=1` in the environment, has it say so. */
export function expectRow({ browser, map, press, known }: BrowserRow): void {
  expectInTable(table, [browser, map, press, known], [0]);
}
