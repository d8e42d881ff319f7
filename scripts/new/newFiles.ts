import { dataFileNames, type DataFileName } from '../../lib/operation/DataFiles';
import type { PartialDate } from '../../lib/operation/PartialDate';
import { schemaName } from '../../lib/operation/schema/editorSchemas';
import { registrySchema } from '../../lib/operation/registry/registrySchema';
import { fileSchemas } from '../../lib/operation/schema/fileSchemas';
import { participationsSchema } from '../../lib/operation/schema/participationsSchema';
import { agenciesTemplate } from './agenciesTemplate';
import { explainTemplate } from './explainTemplate';
import { operationTemplate } from './operationTemplate';
import { registryTemplates } from './registryTemplates';
import { sourcesTemplate } from './sourcesTemplate';
import type { Template } from './Template';

/** The files of a new operation before their fields are explained. */
export const templates: Readonly<Record<DataFileName, (today: PartialDate, topic: string) => Template>> = {
  'operation.yaml': operationTemplate,
  'agencies.yaml': agenciesTemplate,
  'sources.yaml': sourcesTemplate,
};

/** What each file of a new operation must hold: its agencies are in the registry. */
export const newSchemas = { ...fileSchemas, 'agencies.yaml': participationsSchema } as const;

/**
 * What the files of a new operation hold: a draft of placeholders that is right as it is, each field explained.
 *
 * @param today `2026-11-24`.
 * @param topic A topic's id, or a comment that lists those to choose from; until then there is an error.
 */
export function newFiles(today: PartialDate, topic: string): ReadonlyMap<DataFileName, string> {
  return new Map(dataFileNames.map((name) => [name, `${head(name)}${explainTemplate(templates[name](today, topic), newSchemas[name])}`]));
}

/** What the files of the registry hold that a new operation refers to, by name. */
export function newRegistryFiles(today: PartialDate): ReadonlyMap<string, string> {
  return new Map(Object.entries(registryTemplates).map(([id, template]) => [`${id}.yaml`, `${head('agency.yaml')}${explainTemplate(template(today), registrySchema)}`]));
}

function head(name: DataFileName | 'agency.yaml'): string {
  return `# yaml-language-server: $schema=../_schemas/${schemaName(name)}
# All that stands here is a placeholder: replace it by what your sources say, in your own words, or take it out.
# A line such as "# law: true" is a field that may be left out; without its "# " it is there.
# A text by language needs the default language, and quotes when it holds a comma, a colon or a bracket: { en: "One, two", bg: … }.
# The whole format on one page: data/README.md

`;
}
