import { describe, expect, it } from 'vitest';
import { findPossibleAges } from '../../../../lib/operation/terms/findPossibleAges';

describe('findPossibleAges', () => {
  it.each([
    '11-year-old',
    '11 year olds',
    'eleven-year-old',
    '11\u00a0years old',
    '18-month-old',
    '12 years of age',
    'aged 12',
    'aged between 3',
    'age 12',
    'age of 12',
    'under 13',
    'under-13s',
    'under the age of 13',
    'younger than 13',
    'born in 2008',
    'born on 3 May 2008',
    '12-годишно',
    '12-годишна',
    '12 годишен',
    'дванайсетгодишно',
    'на 11 години',
    'на 11 г.',
    'под 13 години',
    'под 13 годишна',
    'навършили 14 години',
    'на възраст 12',
    'на възраст от 3',
    'родено през 2008',
    'родена на 3 май 2008',
  ])('finds %j', (words) => {
    const found = findPossibleAges(`x, ${words}, y`);
    expect(found).toEqual([{ words, start: 3 }]);
  });

  it.each([
    'a 2-year-old investigation',
    'a two-year operation',
    'for two years',
    'in under 24 hours',
    'under 10.5 million accounts',
    'under 13 laws',
    'nearly 60 countries, 836 cases, 50 children',
    'stages 2 and 3',
    'Operation launched in October 2019',
    '12-годишна присъда',
    'двугодишно разследване',
    'осъден на 11 години',
    'присъда на 11 години затвор',
    'в продължение на три години',
    'на 23 май 2019 г.',
    'над 50 деца',
    '',
  ])('lets %j be', (text) => {
    expect(findPossibleAges(text)).toEqual([]);
  });
});
