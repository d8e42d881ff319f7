import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkHelp } from '../../../lib/help/checkHelp';
import { checkOperation } from '../../../lib/operation/checkOperation';
import { currentDay, newestDay } from '../../../lib/operation/currentDay';
import { dataFiles, validTexts } from './validOperation';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said of texts that were read on 25 November, when it is checked at a time in UTC. */
function messagesAt(time: string): readonly string[] {
  vi.setSystemTime(time);
  const sources = validTexts['sources.yaml'].replace('retrieved: 2026-11-24', 'retrieved: 2026-11-25');
  const operation = `${validTexts['operation.yaml'].replace('{ date: 2026-11-24', '{ date: 2026-11-25')}reviewed: 2026-11-25\npublished: 2026-11-25\nsign-off: { editor: 2026-11-25 }\n`;
  return checkOperation(dataFiles({ 'sources.yaml': sources, 'operation.yaml': operation }), currentDay(), []).errors.map(({ message }) => message);
}

describe('a day that an editor writes', () => {
  it('is no error once it has begun anywhere on earth: in Auckland, in Sofia, at UTC+14', () => {
    for (const time of ['2026-11-24T10:00:00Z', '2026-11-24T11:30:00Z', '2026-11-24T22:30:00Z', '2026-11-25T00:00:00Z', '2026-11-26T12:00:00Z']) expect(messagesAt(time)).toEqual([]);
  });

  it('is an error before that, which says how days are counted', () => {
    const message = "'2026-11-25' lies in the future; today is 2026-11-24 where days begin first (UTC+14)";
    expect(messagesAt('2026-11-24T09:59:00Z')).toEqual([message, message, message, message, message]);
  });

  it('is counted alike in the file of help', () => {
    vi.setSystemTime('2026-11-24T10:00:00Z');
    const help = '- { id: a, name: { en: A }, purpose: { en: B }, url: https://example.org/, languages: [en], source: { publisher: { en: C }, language: en, url: https://example.org/ }, checked: 2026-11-25 }\n';
    expect(checkHelp(help, 'data/_help/help.yaml', currentDay()).errors).toEqual([]);
  });

  it('is counted from a given day where that is not the machine’s own', () => {
    vi.setSystemTime('2026-11-24T12:00:00Z');
    expect([newestDay('2026-11-24'), newestDay('2020-01-01')]).toEqual(['2026-11-25', '2020-01-01']);
  });
});
