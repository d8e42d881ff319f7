import { describe, expect, it } from 'vitest';
import { languageTagSchema } from '../../../../lib/operation/schema/languageTagSchema';

const faultsOf = (tag: string): readonly string[] => (languageTagSchema.safeParse(tag).error?.issues ?? []).map(({ message }) => message);

describe('the tag of a language', () => {
  it.each(['en', 'bg', 'de', 'da', 'is', 'nb', 'mk', 'de-AT', 'pt-BR', 'zh-Hant', 'sr-Latn', 'zh-Hant-TW', 'es-419', 'fil'])('can be %s', (tag) => {
    expect(faultsOf(tag)).toEqual([]);
  });

  it.each([
    ['EN', "'EN' is written 'en'"],
    ['de-at', "'de-at' is written 'de-AT'"],
    ['zh-hant-tw', "'zh-hant-tw' is written 'zh-Hant-TW'"],
    ['en_GB', "'en_GB' is not the tag that is used; write 'en-GB'"],
    ['iw', "'iw' is not the tag that is used; write 'he'"],
    ['ger', "'ger' is not the tag that is used; write 'de'"],
    ['German', "'German' is not the tag of a language; did you mean 'de' (German)?"],
    ['bulgarian', "'bulgarian' is not the tag of a language; did you mean 'bg' (Bulgarian)?"],
    ['датски', "'датски' is not the tag of a language; did you mean 'da' (Danish)?"],
    ['dе', "in 'dе' the second letter is a Cyrillic е (U+0435), not a Latin e; write 'de'"],
    ['nonsense', "'nonsense' is not the tag of a language; write its BCP 47 tag, such as 'en', 'da' or 'pt-BR'"],
    ['xx', "'xx' is not the tag of a language; write its BCP 47 tag, such as 'en', 'da' or 'pt-BR'"],
    ['de-ZZ', "'de-ZZ' is not the tag of a language; write its BCP 47 tag, such as 'en', 'da' or 'pt-BR'"],
    ['', "'' is not the tag of a language; write its BCP 47 tag, such as 'en', 'da' or 'pt-BR'"],
  ])('cannot be %j', (tag, message) => {
    expect(faultsOf(tag)).toEqual([message]);
  });
});
