/** The schemata of the FollowTheMoney model that an operation is told in. */
export type FtmSchema = 'Project' | 'PublicBody' | 'Organization' | 'Company' | 'ProjectParticipant' | 'Article';

/** An entity of the FollowTheMoney model. Every property has a list of values, of which none stands twice; a reference is the id of another entity. */
export type FtmEntity = {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly properties: Readonly<Record<string, readonly string[]>>;
};

/** An entity without the properties that have no value. */
export function ftmEntity(schema: FtmSchema, id: string, values: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntity {
  const said = Object.entries(values).map(([name, list]) => [name, [...new Set(list.filter((value) => value !== undefined))]] as const);
  return { id, schema, properties: Object.fromEntries(said.filter(([, list]) => list.length > 0)) };
}

/** An id that is the same in every build: `operation-map--source--blackwrist--upi`. No id of the data holds two hyphens in a row. */
export const ftmId = (...parts: readonly string[]): string => ['operation-map', ...parts].join('--');
