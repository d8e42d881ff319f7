import { parseYaml } from '../../../lib/operation/yaml/parseYaml';
import { planImport } from '../../../lib/sheet/planImport';
import { writeSheet } from '../../../lib/sheet/writeSheet';
import { dataFiles, today, validTexts } from '../operation/validOperation';

type PlainRecord = Readonly<Record<string, unknown>>;

/** The records of a text of agencies.yaml. */
export function recordsOf(text: string): readonly PlainRecord[] {
  return parseYaml(text).root?.value as readonly PlainRecord[];
}

/** The sheet of the small operation's agencies: interpol in row 2, thailand-dsi in row 3. */
export const validSheet = writeSheet(recordsOf(validTexts['agencies.yaml']));

/** A sheet with one piece of its text replaced. */
export function bendSheet(old: string, replacement: string, sheet = validSheet): string {
  if (!sheet.includes(old)) throw new RangeError(`The sheet has no '${old}'.`);
  return sheet.replace(old, () => replacement);
}

type Options = { readonly agencies?: string | undefined; readonly removesMissing?: boolean; readonly keepsMissing?: boolean };

/** What importing a sheet into the small operation would do. */
export function importInto(sheet: string | Uint8Array, { agencies = validTexts['agencies.yaml'], removesMissing = false, keepsMissing = false }: Options = {}): ReturnType<typeof planImport> {
  const bytes = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet;
  return planImport(dataFiles({ 'agencies.yaml': agencies }), bytes, { sheetName: 'agencies.csv', removesMissing, keepsMissing, today });
}

/** Everything that is wrong with a sheet for the small operation. */
export function problemsOf(sheet: string | Uint8Array, options: Options = {}): readonly string[] {
  const plan = importInto(sheet, options);
  return 'problems' in plan ? plan.problems : [];
}
