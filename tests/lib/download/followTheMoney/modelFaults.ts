import { defaultModel, Model, type Property } from '@opensanctions/followthemoney';
import { urlOf } from '../../../../lib/address/urlOf';
import { isPartialDate } from '../../../../lib/operation/PartialDate';
import type { FtmEntity } from '../../../../lib/download/followTheMoney/FtmEntity';

const model = new Model(defaultModel);

/** What FollowTheMoney takes for an id. */
const idPattern = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** What is wrong with some entities by the model itself: schemata, properties, what is required, types, lengths, and what references lead to. */
export function modelFaults(entities: readonly FtmEntity[]): readonly string[] {
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema as string]));
  const twice = schemata.size === entities.length ? [] : ['an id stands twice'];
  return [...twice, ...entities.flatMap((entity) => entityFaults(entity, schemata).map((fault) => `${entity.id}: ${fault}`))];
}

function entityFaults({ id, schema: name, properties }: FtmEntity, schemata: ReadonlyMap<string, string>): readonly string[] {
  const schema = model.getSchemata().find((candidate) => candidate.name === name);
  if (schema === undefined || schema.abstract || schema.deprecated) return [`there is no schema ${name}`];
  const lacking = [...new Set([...schema.required, ...(schema.isThing() ? ['name'] : [])])].filter((required) => !properties[required]?.length);
  const wrong = Object.entries(properties).flatMap(([key, values]) => {
    const property = schema.getProperties().get(key);
    if (property === undefined || property.stub || property.deprecated) return [`${name} has no property ${key}`];
    return values.filter((value) => !isValue(value, property, schemata)).map((value) => `${key} can't be ${value}`);
  });
  return [...(idPattern.test(id) ? [] : ['is no id']), ...lacking.map((required) => `${required} is missing`), ...wrong];
}

function isValue(value: string, property: Property, schemata: ReadonlyMap<string, string>): boolean {
  const { type, format } = property;
  if (value.length === 0 || value.length > property.maxLength) return false;
  if (type.values.size > 0) return type.values.has(value);
  if (type.name === 'date') return isPartialDate(value);
  if (type.name === 'url') return urlOf(value) !== undefined;
  if (format === 'wikidata') return /^Q[1-9]\d*$/.test(value);
  if (!type.isEntity) return ['name', 'string', 'text', 'identifier'].includes(type.name);
  const target = schemata.get(value);
  return target !== undefined && model.getSchema(target).isA(property.getRange());
}
