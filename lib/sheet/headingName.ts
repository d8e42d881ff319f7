import { languages, type Language } from '../language/Language';
import { columns } from './Column';

const languageWords: ReadonlyMap<string, Language> = new Map([
  ...['en', 'eng', 'english', 'английски'].map((word): [string, Language] => [word, 'en']),
  ...['bg', 'bul', 'bulgarian', 'български'].map((word): [string, Language] => [word, 'bg']),
]);

/** A cell longer than this, in UTF-16 code units, is no heading. */
const longest = 60;

/**
 * What people call a column, in small letters without marks; a column that is there once for each language stands
 * without it.
 */
const everydayNames: Readonly<Record<string, readonly string[]>> = {
  id: ['agency id', 'agency', 'key', 'идентификатор'],
  name: ['agency', 'agency name', 'official name', 'full name', 'име', 'агенция', 'наименование'],
  abbreviation: ['abbr', 'acronym', 'short name', 'short form', 'съкращение'],
  kind: ['type', 'agency kind', 'agency type', 'kind of agency', 'type of agency', 'вид'],
  unit: ['department', 'part', 'отдел', 'звено'],
  country: ['country code', 'agency country', 'държава'],
  'seat.place': ['place', 'city', 'seat', 'seat city', 'town', 'location', 'град', 'място', 'седалище'],
  'seat.country': ['country of seat', 'country of the seat', 'държава на седалището'],
  'seat.longitude': ['longitude', 'lon', 'lng', 'long', 'дължина', 'географска дължина'],
  'seat.latitude': ['latitude', 'lat', 'ширина', 'географска ширина'],
  'seat.precision': ['precision', 'точност'],
  'seat.checked': ['checked'],
  'seat.source': ['source of seat', 'source of the seat', 'източник за седалището'],
  role: ['kind of work', 'type of work', 'роля'],
  date: ['when', 'contribution date', 'дата'],
  text: ['what it did', 'did', 'contribution', 'what the agency did', 'description', 'участие', 'текст'],
  with: ['worked with', 'together with', 'partners', 'заедно с'],
  sources: ['source', 'cited sources', 'източник', 'източници'],
};

const names = new Set(columns.map(({ name }) => name));
/** Each column and what people call it, folded, with all the columns that it can be. */
const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...columns.map(({ name }): [string, readonly string[]] => [folded(name), [name]]),
    ...Object.entries(everydayNames).flatMap(([name, everyday]) =>
      [folded(name), ...everyday].map((one): [string, readonly string[]] => [one, columnsOf(name)]),
    ),
  ].reduceRight(
    (all, [key, meant]) => all.set(key, [...new Set([...meant, ...(all.get(key) ?? [])])]),
    new Map<string, readonly string[]>(),
  ),
);

/**
 * The columns that a heading can mean: itself, itself in other letters (`Seat longitude`), or what people call one
 * (`Name (English)`).
 */
export function headingNames(heading: string): readonly string[] {
  if (names.has(heading)) return [heading];
  if (heading.length > longest) return [];
  const words = folded(heading).split(' ');
  const language = words.map((word) => languageWords.get(word)).find((one) => one !== undefined);
  if (language === undefined) return meanings.get(words.join(' ')) ?? [];
  const base = words.filter((word) => !languageWords.has(word) && word !== 'in').join(' ');
  return (meanings.get(base) ?? []).filter((name) => name.endsWith(`.${language}`));
}

function columnsOf(name: string): readonly string[] {
  const all = [name, ...languages.map((language) => `${name}.${language}`)];
  return columns.map((column) => column.name).filter((one) => all.includes(one));
}

function folded(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
