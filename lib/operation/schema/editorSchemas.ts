import { z } from 'zod';
import { countryCodes, countryName } from '../../world/countryNames';
import { dataFileNames, type DataFileName } from '../DataFiles';
import { countryCodeSchema } from './countryCodeSchema';
import { enumDescriptions } from './enumDescriptions';
import { registrySchema } from '../registry/registrySchema';
import { eventDateSchema } from './eventDateSchema';
import { fileSchemas } from './fileSchemas';
import { isVariantOf } from './isVariantOf';
import { participationsSchema } from './participationsSchema';
import { fullDateSchema, partialDateSchema } from './partialDateSchema';
import { withdrawnSchema } from './withdrawnSchema';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * What each file must hold as JSON Schema (draft-07, which VS Code's and JetBrains' YAML editors both take), so that an editor completes,
 * explains and underlines. What must agree between values is more than it can say.
 *
 * @returns The schema's text by its own file name: `agencies.schema.json`.
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  const sourceOf = (file: DataFileName) => (file === 'agencies.yaml' ? participationsSchema : fileSchemas[file]);
  const withdrawn = (file: DataFileName) => (file === 'operation.yaml' ? withdrawnSchema : undefined);
  const agency = [schemaName('agency.yaml'), editorSchema('_agencies/*.yaml', registrySchema, 'lib/operation/registry')] as const;
  return new Map([...dataFileNames.map((file) => [schemaName(file), editorSchema(file, sourceOf(file), 'lib/operation/schema', withdrawn(file))] as const), agency]);
}

/** `agencies.yaml` → `agencies.schema.json` */
export function schemaName(file: string): string {
  return file.replace(/yaml$/, 'schema.json');
}

/**
 * The text of one file's JSON Schema.
 *
 * @param folder where what it is generated from stands.
 * @param withdrawn what the file holds in its place once it has the key `withdrawn`.
 */
export function editorSchema(file: string, source: z.ZodType, folder: string, withdrawn?: z.ZodType): string {
  const { $schema, ...own } = toJsonSchema(source);
  const rest = withdrawn === undefined ? own : { if: { type: 'object', required: ['withdrawn'] }, then: withoutSchema(toJsonSchema(withdrawn)), else: own };
  const countries = { countryCode: { enum: [...countryCodes], ...enumDescriptions(Object.fromEntries(countryCodes.map((code) => [code, countryName(code, 'en')]))) } };
  const isUsed = JSON.stringify(rest).includes(reference);
  const whole = { $schema, title: file, $comment: `Generated from ${folder} by \`npm run schemas\`; change it there.`, ...rest, ...(isUsed ? { definitions: countries } : {}) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function toJsonSchema(source: z.ZodType): JsonSchema {
  return z.toJSONSchema(source, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (isVariantOf(zodSchema, countryCodeSchema)) referToCountries(jsonSchema);
      if (isVariantOf(zodSchema, partialDateSchema) || isVariantOf(zodSchema, eventDateSchema)) keepExamples(jsonSchema, zodSchema);
      if (isVariantOf(zodSchema, fullDateSchema)) wantTheDay(jsonSchema);
    },
  }) as JsonSchema;
}

/** Which draft it is stands in the whole alone. */
function withoutSchema({ $schema, ...rest }: JsonSchema): JsonSchema {
  void $schema;
  return rest;
}

const reference = '#/definitions/countryCode';

/** The list of countries is long and stands once. In draft-07 whatever stands beside a `$ref` is passed over, so it stands in `allOf`. */
function referToCountries(schema: JsonSchema): void {
  delete schema.pattern;
  schema.allOf = [{ $ref: reference }];
}

/** A date is turned into text when it is read, and zod leaves out the examples of what it turns into something else: here they fit both. */
function keepExamples(schema: JsonSchema, source: z.core.$ZodType): void {
  const examples = z.globalRegistry.get(source)?.examples as unknown[] | undefined;
  if (examples) schema.examples = examples as NonNullable<JsonSchema['examples']>;
}

function wantTheDay(schema: JsonSchema): void {
  delete schema.anyOf;
  schema.type = 'string';
  schema.pattern = '^[1-9]\\d{3}-\\d{2}-\\d{2}$';
}
