import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import { altLength, pictureAlt } from '../../../lib/picture/pictureAlt';
import { longNames } from '../../fixtures/operations/longNames';
import { manyAgencies } from '../../fixtures/operations/manyAgencies';
import { noAgencies } from '../../fixtures/operations/noAgencies';
import { blackwristFacts, inventedFacts } from './facts';

describe('a picture in words', () => {
  it('says what it is a map of, the countries, the agencies with their places, the day and the source', () => {
    expect(pictureAlt(blackwristFacts('en'), Infinity).replace(/\u00a0/g, ' ')).toBe(
      'Map of the agencies that took part in Operation Blackwrist. Countries that took part: Australia, Bulgaria, New Zealand, Thailand, United States. ' +
        'Agencies, at their seats: Interpol (Lyon); Interpol Liaison Bureau, Bangkok (Bangkok); Department of Special Investigation (Bangkok); Homeland Security Investigations (Washington, D.C.); ' +
        'Cybercrime Department, General Directorate Combating Organised Crime (Sofia); Europol (The Hague); Department of Internal Affairs (Wellington); ' +
        'National Center for Missing & Exploited Children (Alexandria, Virginia); Australian Federal Police (Canberra); South Australia Police (Adelaide). As of 23 May 2019. Source: The Sofia Globe.',
    );
  });

  it('says it of an agency, with those that it worked with', () => {
    expect(pictureAlt(blackwristFacts('bg', 'thailand-dsi')).replace(/\u00a0/g, ' ')).toBe(
      'Карта: Департамент за специални разследвания (Банкок, Тайланд) в операция „Blackwrist“. Държави участнички: Австралия, България, Нова Зеландия, САЩ, Тайланд. ' +
        'Съвместна работа с: Бюро за връзка на Интерпол в Банкок (Банкок). Към 23 май 2019 г. Източник: The Sofia Globe.',
    );
  });

  it.each(languages)('counts what has no room in what social networks read out, in %s', (language) => {
    expect(pictureAlt(blackwristFacts(language)).length).toBeLessThanOrEqual(altLength);
    expect(pictureAlt(blackwristFacts(language))).toMatch(language === 'en' ? /; and \d more agencies\./ : /; и още \d служби\./);
    const many = pictureAlt(inventedFacts(manyAgencies, language));
    expect(many.length).toBeLessThanOrEqual(altLength);
    expect(many).toMatch(language === 'en' ? /: 60 countries\..* and 19\d more/ : /: 60 държави\..* и още 19\d/);
  }, 30_000);

  it('holds where no agency is named, and where names are longer than all the room', () => {
    expect(pictureAlt(inventedFacts(noAgencies, 'en'))).toContain('Countries that took part: Norway, Singapore, Thailand. As of');
    expect(pictureAlt(inventedFacts(longNames, 'en'))).toContain('Agencies, at their seats: 3 agencies.');
  });
});
