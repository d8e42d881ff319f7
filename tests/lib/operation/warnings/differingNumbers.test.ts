import { describe, expect, it } from 'vitest';
import { numberFaults } from '../../../../lib/operation/warnings/differingNumbers';

describe('numberFaults', () => {
  it.each([
    ['82,112 files', '82 112 файла'], ['82,112 files', '82\u00a0112 файла'], ['10,000', '10.000'], ['12.5 km', '12,5 км'], ['1,234.5', '1234,5'], ['two of 5', '2 от пет'], ['the 1st of 7', 'първия от седем'],
    ['nearly 60', 'близо 60'], ['In 2017, 46 people', '46 души през 2017 г.'], ['On 23 May 2019', 'На 23.05.2019 г.'], ['call 116 111', 'тел. 116-111'], ['1.5 million', '1,5 милиона'], ['fifty', '50'], ['none', 'няма'],
  ])('sees no difference between %j and %j', (en, bg) => {
    expect(numberFaults({ en, bg })).toEqual([]);
  });

  it.each([
    ['146 children', '145 деца', 'only Bulgarian says 145; only English says 146'],
    ['836 cases', 'случаи', 'only English says 836'],
    ['82,112', '82 121', 'only Bulgarian says 82121; only English says 82112'],
    ['In 2017', 'През 2017 г., 46 души', 'only Bulgarian says 46'],
    ['12.5 km', '125 км', 'only Bulgarian says 125; only English says 12.5'],
  ])('sees the difference between %j and %j', (en, bg, says) => {
    expect(numberFaults({ en, bg })).toEqual([{ language: 'bg', message: `the numbers differ between languages: ${says}; check both against the source` }]);
  });

  it('compares nothing where a language is missing', () => {
    expect(numberFaults({ en: '146' })).toEqual([]);
  });
});
