import { describe, expect, it } from 'vitest';
import { migrateFolder } from '../../../lib/migrate/migrateFolder';

describe('the folder of a withdrawn operation', () => {
  it('is in the new form, though it has no other file', () => {
    const contents = new Map([['operation.yaml', 'default-language: en\nwithdrawn: { date: 2026-11-20, text: { en: Gone. } }\n']]);
    expect(migrateFolder({ contents })).toEqual({ changed: new Map(), registry: new Map(), done: [], toCheck: [] });
  });
});
