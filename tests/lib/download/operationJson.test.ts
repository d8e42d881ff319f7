import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { ownLicence } from '../../../lib/download/dataLicence';
import type { Facts } from '../../../lib/download/factsSchema';
import { operationJson, operationJsonSchema } from '../../../lib/download/operationJson';
import type { Operation } from '../../../lib/operation/Operation';
import { blackwrist } from '../../data/blackwrist';
import { everyOperation } from '../../fixtures/operations/everyOperation';

const isValid = new Ajv({ allErrors: true }).compile(JSON.parse(operationJsonSchema()) as object);
const parsed = (operation: Operation) => JSON.parse(operationJson(operation)) as Record<string, unknown> & { operation: Facts };

/** An operation without what is its editors' own. */
function published(operation: Operation): unknown {
  const own = new Set(['status', 'reviewBy', 'signOff', 'formerly', 'neverPublished', 'checked']);
  return JSON.parse(JSON.stringify(operation, (key, value: unknown) => (own.has(key) ? undefined : value)));
}

afterEach(() => void vi.unstubAllEnvs());

describe('operation.json', () => {
  it.each(everyOperation)('holds every fact of %s, and nothing else', (_, operation) => {
    expect(parsed(operation).operation).toEqual(published(operation));
  });

  it.each(everyOperation)('is of its schema for %s, as another validator reads both', (_, operation) => {
    expect(isValid(parsed(operation)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('is not of its schema with a field more or less', () => {
    const { operation, ...imprint } = parsed(blackwrist);
    expect(isValid({ ...imprint, operation: { ...operation, suspects: [] } })).toBe(false);
    expect(isValid({ ...imprint, operation: { ...operation, agencies: undefined } })).toBe(false);
    expect(isValid({ operation })).toBe(false);
  });

  it('has the fields of the domain model', () => {
    expectTypeOf<Facts>().toExtend<Omit<Operation, 'status' | 'reviewBy' | 'signOff' | 'formerly' | 'neverPublished'>>();
    expectTypeOf<Exclude<keyof Operation, keyof Facts>>().toEqualTypeOf<'status' | 'reviewBy' | 'signOff' | 'formerly' | 'neverPublished'>();
  });

  it('names the licence that the repository is under', () => {
    expect(readFileSync('LICENSE', 'utf8')).toContain(`${ownLicence.name}\n\n${ownLicence.copyright}\n`);
    expect(parsed(blackwrist).licence).toMatchObject(ownLicence);
  });

  it('leads to the pages where the address of the site is known', () => {
    expect(parsed(blackwrist)).not.toHaveProperty('pages');
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    expect(parsed(blackwrist).pages).toEqual({ en: 'https://example.org/en/blackwrist/', bg: 'https://example.org/bg/blackwrist/' });
    expect(isValid(parsed(blackwrist))).toBe(true);
  });
});
