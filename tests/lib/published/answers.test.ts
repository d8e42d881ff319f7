import { describe, expect, it } from 'vitest';
import { bend } from '../operation/problemLines';
import { noFigure, releaseOf, useComparison } from './releases';

const { data, lines, after } = useComparison();

describe('a change since the last release', () => {
  const change = ['operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }'] as const;
  const correction = (about: string) =>
    [
      'corrections:',
      `corrections:\n  - { date: 2026-11-24, was: { en: Some. }, now: { en: Others. }${about} }`,
    ] as const;

  it('is answered by a correction or an addition about the entry', () => {
    const corrected = bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }').replace(
      ...correction(', about: { figure: rescued }'),
    );
    data.write('example/operation.yaml', corrected);
    expect(lines()).toEqual([]);
    expect(
      after(...change, 'additions: [{ date: 2026-11-24, text: { en: A new count. }, about: { figure: rescued } }]\n'),
    ).toEqual([]);
  });

  it('is answered by one about a country, where it is of the country or of an agency of it', () => {
    data.write('example/agencies.yaml', bend('agencies.yaml', 'date: 2017-06', 'date: 2017-07'));
    data.write(
      'example/operation.yaml',
      bend('operation.yaml', 'Arrests.', '12 arrests.').replace(...correction(', about: { country: THA }')),
    );
    expect(lines()).toEqual([]);
  });

  it('is not answered by one about another entry, by one about nothing, or by one that was there before', () => {
    for (const about of [', about: { step: launch }', '']) {
      data.write(
        'example/operation.yaml',
        bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }').replace(...correction(about)),
      );
      expect(lines()).toHaveLength(1);
    }
    const before = bend('operation.yaml', ...correction(', about: { figure: rescued }'));
    data.write('example/operation.yaml', before.replace('value: { en: "50" }', 'value: { en: "60" }'));
    expect(lines(releaseOf({ 'operation.yaml': before }))).toHaveLength(1);
  });

  it('of what is true of the whole operation is answered by a correction about nothing', () => {
    data.write(
      'example/operation.yaml',
      bend('operation.yaml', 'from: 2017,', 'from: 2016,').replace(...correction('')),
    );
    expect(lines()).toEqual([]);
  });

  it('was never published, which is said until it answers nothing any more', () => {
    expect(after('operation.yaml', ...noFigure, 'never-published: [{ figure: rescued }]\n')).toEqual([]);
    expect(
      after('operation.yaml', 'as-of: 2019-05-23', 'as-of: 2019-05-23', 'never-published: [{ figure: rescued }]\n'),
    ).toEqual([
      'warning operation.yaml:32:19 never-published: is as it was published, or was not published at all; remove it, since it would hide a later change',
    ]);
  });
});
