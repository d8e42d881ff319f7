import { languages, type Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { messagesIn } from '../language/messagesIn';
import type { Agency, Role } from '../operation/Operation';

/** Everyday words for kinds of work, in every language at once: a reader types „арести“ on an English page as well. */
const everyday: Readonly<Record<Role, string>> = {
  coordination: 'coordinate coordinated lead led leader organise organised launch координира координатор ръководи ръководство организира',
  investigation: 'investigate investigated probe inquiry case detective разследва разследване разследвания следствие случай',
  intelligence: 'information data evidence информация данни сведения разузнаване',
  analysis: 'analyse analysed analyst forensics forensic examine examined expertise анализира анализатор експертиза експертизи изследва',
  'victim-identification': 'identify identified victims rescue разпознаване установяване жертви пострадали спасяване',
  search: 'search searched raid raids premises warrant претърсване претърси обиск обиски акция',
  arrest: 'arrest arrested detained detention custody арест арестува арестувани задържан задържани задържане',
  seizure: 'seize seized confiscated froze frozen assets money иззе иззети изземване конфискация запор запорирани имущество пари',
  takedown: 'take down took down shut down servers close website сваля спря спиране затвори сървъри сайт',
  prosecution: 'prosecute prosecutor charged charges indicted indictment court trial прокуратура прокурор обвинение обвинения съд дело',
  sanction: 'sanction sanctioned sanctions assets санкция санкционира мерки',
  support: 'help helped assist assistance supported помощ помогна подпомага съдействие',
  funding: 'fund funded paid money grant финансира средства пари',
};

/** What an agency is found by beside what a page in this language says of it: its names and place in other languages, its names as others write them, and its kinds of work in everyday words. */
export function agencyWordsToFind({ name, abbreviation, nameNow, otherNames = [], unit, seat, contributions }: Agency, language: Language): readonly string[] {
  const roles = [...new Set(contributions.flatMap(({ role }) => role ?? []))];
  return unique([
    ...othersOf([name, abbreviation, unit, seat?.place], language),
    ...Object.values(nameNow ?? {}),
    ...otherNames,
    ...roles.flatMap((role) => [everyday[role], ...otherThan(language).map((other) => messagesIn(other).roles[role])]),
  ]);
}

/** Texts in the languages that a page isn't in. */
export function othersOf(texts: readonly (LocalizedText | undefined)[], language: Language): readonly string[] {
  return unique(otherThan(language).flatMap((other) => texts.flatMap((text) => text?.[other] ?? [])));
}

function otherThan(language: Language): readonly Language[] {
  return languages.filter((other) => other !== language);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
