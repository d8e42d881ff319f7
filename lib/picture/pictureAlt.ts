import { fill, fillCount } from '../language/fill';
import { messagesIn } from '../language/messagesIn';
import { lastCorrection } from '../view/correctionsOn';
import { nameWithin, wordsOf } from '../view/Text';
import type { PictureFacts } from './PictureFacts';
import { publishersOf } from '../view/publishersOf';

/** As much as social networks read out; X cuts off what is longer. */
export const altLength = 420;

/**
 * A picture in words, from the same facts: what it is a map of, which countries are lit and which hatched, who sits where, until when it is true, when it was corrected and who says so. What has no room is counted: first
 * agencies, then countries.
 *
 * @param most how many characters it may have. Only names that are long by themselves make it longer.
 */
export function pictureAlt({ view, agency }: Pick<PictureFacts, 'view' | 'agency'>, most = altLength): string {
  const { language } = view;
  const messages = messagesIn(language);
  const { picture, map, list, asOf, source } = messages;
  const title = agency ? fill(picture.ofAgency, { agency: wordsOf(agency.name), place: wordsOf(agency.place), name: nameWithin(view) }) : `${fill(map.label, { name: nameWithin(view) })}.`;
  const dates = [fill(asOf, { date: view.asOf.words }), ...lastCorrection(view, messages, agency)].map((words) => `${words.replace(/\.$/, '')}.`);
  const facts = [...dates, `${fill(source, { list: publishersOf(view, agency).join('; ') })}.`].join(' ');
  const partners = new Set(agency?.partners.map(({ id }) => id));
  const seats = view.agencies.filter(({ id }) => !agency || partners.has(id)).map(({ name, seat }) => `${wordsOf(name)} (${wordsOf(seat.text)})`);
  const countries = [view.countries.map(({ name }) => name).join(', '), fillCount(picture.countries, view.countries.length, language)];
  const disputed = view.disputed ? [fill(picture.disputed, { list: view.disputed.map(({ name }) => name).join(', ') })] : [];
  const mostShown = Math.min(seats.length, most); // each takes more than one character
  const candidates = countries.flatMap((lit) => Array.from({ length: mostShown + 1 }, (_, less) => ({ lit, shown: mostShown - less })));
  const inWords = ({ lit, shown }: { readonly lit: string; readonly shown: number }): string =>
    [title, ...(view.countries.length > 0 ? [fill(picture.lit, { list: lit })] : []), ...disputed, ...(seats.length > 0 ? [fill(agency ? picture.partners : picture.seats, { list: seatsInWords(shown) })] : []), facts].join(' ');
  const last = { lit: countries[1] ?? '', shown: 0 };
  return inWords(candidates.find((candidate) => inWords(candidate).length <= most) ?? last);

  function seatsInWords(shown: number): string {
    if (shown === 0) return fillCount(list.agencies, seats.length, language);
    const more = seats.length > shown ? [fillCount(picture.more, seats.length - shown, language)] : [];
    return [...seats.slice(0, shown), ...more].join('; ');
  }
}
