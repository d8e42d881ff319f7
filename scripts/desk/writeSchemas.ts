import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { helpSchema } from '../../lib/help/helpSchema';
import { editorSchema, editorSchemas, schemaName } from '../../lib/operation/schema/editorSchemas';
import { topicSchema } from '../../lib/topic/topicSchema';
import { terminal, type Desk } from './Desk';

/** Where the schemas stand: beside the operations, whose files name them as `../_schemas/agencies.schema.json`. */
export const schemaFolder = path.join('data', '_schemas');

/** The JSON Schema of every data file, by its own file name. */
export function allSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ...editorSchemas(),
    [schemaName('help.yaml'), editorSchema('help.yaml', helpSchema, 'lib/help')],
    [schemaName('topic.yaml'), editorSchema('_topics/<id>.yaml', topicSchema, 'lib/topic')],
  ]);
}

/** The command `schemas`: writes the JSON Schemas that text editors complete and underline by. */
export function writeSchemas({ print }: Desk = terminal, folder = schemaFolder): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of allSchemas()) {
    writeFileSync(path.join(folder, name), text);
    print(`Wrote ${path.join(folder, name)}.`);
  }
}
