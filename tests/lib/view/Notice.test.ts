import { describe, expect, it } from 'vitest';
import { toNotice } from '../../../lib/view/Notice';
import { withdrawn } from '../../fixtures/operations/withdrawn';

/** With plain spaces, which are easier to read here than the ones that keep a date on one line. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the notice of a withdrawn operation', () => {
  it('says in each language that it was withdrawn, and when', () => {
    expect((['en', 'bg'] as const).map((language) => plain(toNotice(withdrawn, language).heading))).toEqual(['This map was withdrawn on 20 November 2026', 'Тази карта беше оттеглена на 20 ноември 2026 г.']);
  });

  it('names the operation in its title, where it has a name', () => {
    expect(toNotice(withdrawn, 'bg')).toMatchObject({ title: 'Операция „Gone“: картата беше оттеглена', text: 'Редакцията оттегли тази карта.', path: '/bg/gone/' });
    const { name, ...nameless } = withdrawn;
    expect([name?.en, plain(toNotice(nameless, 'en').title)]).toEqual(['Operation Gone', 'This map was withdrawn on 20 November 2026']);
  });

  it('tells its text in the default language where there is no translation', () => {
    expect(toNotice({ ...withdrawn, withdrawn: { date: '2026-11-20', text: { en: 'Gone.' } } }, 'bg').text).toEqual({ text: 'Gone.', language: 'en' });
  });
});
