import { expectInTable, type DocumentTable } from '../../documents/expectInTable';

const table: DocumentTable = { document: 'docs/contracts/hosts.md', end: '<!-- /hosts -->', variable: 'WRITE_HOSTS' };

/** What a test saw of a code in a host. */
export type HostRow = { readonly host: string; readonly version: string; readonly code: string; readonly comes: string; readonly height: string; readonly without: string };

/** Expects the table of `docs/contracts/hosts.md` to say what was seen; with `WRITE_HOSTS=1` in the environment, has it say so. */
export function expectHost({ host, version, code, comes, height, without }: HostRow): void {
  expectInTable(table, [host, version, code, comes, height, without], [0, 2]);
}
