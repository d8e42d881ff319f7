import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/language/Language';
import { agePatterns } from '../../../../lib/operation/terms/agePatterns';
import { termsByLanguage } from '../../../../lib/operation/terms/findBannedTerms';
import { findFullNames, findPersonWords } from '../../../../lib/operation/terms/findPersons';
import { givenNames, personTitles, personWords } from '../../../../lib/operation/terms/personPatterns';

describe('findPersonWords', () => {
  it.each(['boy', 'girls', 'schoolgirl', 'toddlers', 'teenager', 'stepfather', 'in her teens', 'момче', 'момичето', 'бебета', 'дъщеря', 'тийнейджър', 'невръстно'])('finds %j', (words) => {
    expect(findPersonWords(`x, ${words}, y`)).toEqual([{ words, start: 3 }]);
  });
  it.each(['child', 'children', 'деца', 'дете', 'victims', 'boycott', 'motherboard', 'someone', 'officers'])('lets %j be', (words) => {
    expect(findPersonWords(words)).toEqual([]);
  });
});

describe('findFullNames', () => {
  it.each(['John Smith', 'Mary Anne O’Brien', 'Hans van Dijk', 'Judge Chapman', 'Mr Brown', 'Иван Петров', 'Мария Иванова-Петрова', 'Джон Смит', 'г-н Петров', 'Стоил Драгански'])('finds %j', (name) => {
    expect(findFullNames(`On Monday, ${name}, again`, []).map(({ words }) => words)).toEqual([name]);
  });
  it.each(['San Juan Police', 'New South Wales Police', 'Royal Thai Police', 'Homeland Security Investigations', 'George Town', 'Северна Македония', 'Нова Зеландия', 'Велико Търново', 'Главна дирекция', 'April May', 'Operation Blackwrist'])(
    'lets %j be', (words) => {
      expect(findFullNames(words, [])).toEqual([]);
    });
  it('knows the names of agencies, publishers and places', () => {
    expect(findFullNames('The James Smith Foundation, James Smith', ['James Smith Foundation'])).toEqual([]);
  });
});

describe('the filters of child protection', () => {
  it.each(languages)('are there in %s', (language) => {
    const sizes = [termsByLanguage[language], agePatterns[language], personWords[language], givenNames[language], personTitles[language]].map(({ length }) => length);
    expect(Math.min(...sizes)).toBeGreaterThan(3);
  });
});
