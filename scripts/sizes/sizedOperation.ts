import { roles, type CountryCode } from '../../lib/operation/Operation';
import type { Records } from '../../lib/operation/schema/fileSchemas';
import { countryCodes, countryName } from '../../lib/world/countryNames';
import { cityCountries, cityIn } from './cityIn';

type AgencyRecord = Records['agencies.yaml'][number];

/** An invented operation: what its folder is called, and what its three files hold. */
export type SizedOperation = { readonly slug: string; readonly operation: Records['operation.yaml']; readonly agencies: readonly AgencyRecord[]; readonly sources: Records['sources.yaml'] };

/** The most countries that take part. */
const mostCountries = 200;

/** So many agencies sit in each city, as far as a country has as many. */
const perCity = 4;

const citation = { id: 'report', paragraph: 1 };

/**
 * An invented operation of so many agencies, spread over up to two hundred countries, several to a city. The same for the same size. Nothing
 * in it is true, and its facts are plain: "Agency 0001" did "its part, number 0001".
 *
 * @param size how many agencies, from 1 on.
 */
export function sizedOperation(size: number, slug = `agencies-${size}`): SizedOperation {
  const countries = cityCountries(countryCodes).slice(0, Math.min(mostCountries, Math.ceil(size / 2)));
  return {
    slug,
    operation: {
      topic: 'fraud',
      'default-language': 'en',
      name: { en: `Operation Sized ${size}`, bg: `Операция Размер ${size}` },
      title: { en: `An invented operation of ${size} agencies`, bg: `Измислена операция с ${size} служби` },
      summary: { en: 'Nothing on this page is true. It shows how much a page can hold.', bg: 'Нищо на тази страница не е вярно. Тя показва колко може да побере една страница.' },
      'summary-sources': [citation],
      period: { from: '2019-02', to: '2020-05-31' },
      'as-of': '2020-06-01',
      'review-by': '2030-06-01',
      countries: countries.map((country) => ({ country, sources: [citation] })),
      figures: [{ id: 'agencies', value: { en: String(size), bg: String(size) }, label: { en: 'agencies', bg: 'служби' }, sources: [citation] }],
      outcomes: countries.slice(0, 20).map((country) => ({ country, text: { en: 'An invented outcome.', bg: 'Измислен резултат.' }, sources: [citation] })),
      steps: Array.from({ length: Math.min(6, size) }, (_, index) => ({
        id: `step-${index + 1}`,
        date: `2019-${String(index + 3).padStart(2, '0')}`,
        text: { en: `Invented step ${index + 1}.`, bg: `Измислена стъпка ${index + 1}.` },
        agencies: [idOf(index + 1)],
        countries: [],
        sources: [citation],
      })),
      unknowns: [],
      conflicts: [],
      corrections: [],
    },
    agencies: Array.from({ length: size }, (_, index) => agency(index, size, countries)),
    sources: [
      {
        id: 'report',
        publisher: { en: 'An invented paper', bg: 'Измислен вестник' },
        title: 'An invented report',
        language: 'en',
        published: '2020-06-01',
        url: 'https://example.org/report',
        read: 'whole',
        retrieved: '2020-06-01',
      },
    ],
  };
}

function agency(index: number, size: number, countries: readonly CountryCode[]): AgencyRecord {
  const country = countries[index % countries.length] ?? 'BGR';
  const city = Math.floor(index / countries.length / perCity);
  const [longitude, latitude] = cityIn(country, city);
  const number = String(index + 1).padStart(4, '0');
  const isInternational = index % 50 === 49;
  return {
    id: idOf(index + 1),
    name: { en: `Agency ${number} of ${countryName(country, 'en')}`, bg: `Служба ${number}, ${countryName(country, 'bg')}` },
    kind: isInternational ? 'international-organisation' : index % 20 === 7 ? 'regional-agency' : index % 30 === 11 ? 'non-governmental' : 'national-agency',
    ...(!isInternational && { country }),
    seat: { place: { en: `Town ${city + 1}`, bg: `Град ${city + 1}` }, country, longitude, latitude, precision: 'city', source: citation },
    contributions: [
      {
        role: roles[index % roles.length] ?? 'support',
        ...(index % 3 !== 0 && { date: '2019-06' }),
        text: { en: `Did its part of an invented operation, number ${number}.`, bg: `Свърши своята част от измислената операция, номер ${number}.` },
        ...(index % 10 === 0 && size > 1 && { with: [idOf(((index + 1) % size) + 1)] }),
        sources: [citation],
      },
    ],
  };
}

function idOf(number: number): string {
  return `agency-${String(number).padStart(4, '0')}`;
}
