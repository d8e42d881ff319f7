import type { Language } from './Language';

/**
 * Words that say what a name is of, and are no part of the name itself: written with a capital at the start of a title, and small inside a
 * sentence. English keeps the capital there.
 */
const kindsOfNames: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  bg: [
    ...['операция', 'операцията', 'спецоперация', 'спецоперацията', 'акция', 'акцията', 'спецакция', 'спецакцията'],
    ...['кампания', 'кампанията', 'разследване', 'разследването', 'дело', 'делото', 'случай', 'случаят', 'проект', 'проектът'],
    ...['полицейска', 'полицейската', 'съвместна', 'съвместната', 'международна', 'международната', 'европейска', 'европейската'],
    ...['специална', 'специалната', 'специализирана', 'специализираната'],
  ],
};

/** A name as it stands inside a sentence: Bulgarian „Операция „H““ becomes „операция „H““, and „Кронос“ stays as it is. */
export function nameInSentence(name: string, language: Language): string {
  const [first = ''] = name.split(/\s/u, 1);
  const small = first.charAt(0).toLocaleLowerCase(language) + first.slice(1);
  return kindsOfNames[language].includes(small) ? small + name.slice(first.length) : name;
}
