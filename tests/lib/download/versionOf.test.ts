import { describe, expect, it } from 'vitest';
import { agenciesCsv } from '../../../lib/download/agenciesCsv';
import { agenciesGeoJson } from '../../../lib/download/agenciesGeoJson';
import { operationJson } from '../../../lib/download/operationJson';
import { toFacts } from '../../../lib/download/toFacts';
import { versionOf } from '../../../lib/download/versionOf';
import { loadOperation } from '../../../lib/operation/loadOperation';
import type { Operation } from '../../../lib/operation/Operation';
import { blackwrist } from '../../data/blackwrist';

const version = versionOf(toFacts(blackwrist));

/** The same value with one of its texts, numbers or truths changed, for each of them. */
function* changesOf(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${value}x`;
  else if (typeof value === 'number') yield value + 0.01;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) for (const changed of changesOf(part)) yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
  }
}

describe('the version of an operation’s facts', () => {
  it('is the same in every file', () => {
    for (const text of [operationJson(blackwrist), agenciesGeoJson(blackwrist), agenciesCsv(blackwrist)]) expect(new Set(text.match(/sha256-\w+/g))).toEqual(new Set([version]));
  });

  it('is another one when any of them is changed', () => {
    const versions = [...changesOf(toFacts(blackwrist))].map((facts) => versionOf(facts as ReturnType<typeof toFacts>));
    expect(versions.length).toBeGreaterThan(400);
    expect(versions.filter((other) => other === version)).toEqual([]);
  });

  it('is another one when agencies change places, or one goes', () => {
    const { agencies } = blackwrist;
    for (const changed of [agencies.toReversed(), agencies.slice(1)]) expect(versionOf(toFacts({ ...blackwrist, agencies: changed }))).not.toBe(version);
  });

  it('stays when only the editors’ own notes change', () => {
    const noted: Operation = { ...blackwrist, status: 'draft', reviewBy: '2031-01-01', signOff: { editor: '2026-11-24' } };
    expect(versionOf(toFacts(noted))).toBe(version);
  });

  it('stays when the same files are read again, and when keys stand in another order', () => {
    expect(versionOf(toFacts(loadOperation('blackwrist')))).toBe(version);
    const turned = Object.fromEntries(Object.entries(blackwrist).toReversed()) as Operation;
    expect(versionOf(toFacts({ ...turned, name: { bg: blackwrist.name.bg ?? '', en: blackwrist.name.en ?? '' } }))).toBe(version);
  });
});
