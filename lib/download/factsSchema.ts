import { z } from 'zod';
import { languages, type Language } from '../language/Language';
import { agencyKinds, bodyKinds, conflictKinds, levels, roles, seatPrecisions } from '../operation/Operation';
import { eventDatePattern } from '../operation/EventDate';
import { partialDatePattern } from '../operation/PartialDate';
import { idPattern } from '../operation/schema/idSchema';

const text = z.object(Object.fromEntries(languages.map((language) => [language, z.string().exactOptional()])) as Record<Language, z.ZodExactOptional<z.ZodString>>).describe('A text by language. The default language is always there.');
const date = z.string().regex(partialDatePattern).describe('A date as precise as its source: 2017, 2017-06 or 2018-01-16.');
const when = z.string().regex(eventDatePattern).describe('A date as above, or the range between two, as in ISO 8601: 2023-07/2023-12.');
const id = z.string().regex(idPattern);
const country = z.string().regex(/^[A-Z]{3}$/).describe('An ISO 3166-1 alpha-3 code.');
const citations = z.array(z.object({ source: id, paragraph: z.int().min(1).exactOptional() })).describe('Who says so: a source, and the paragraph of its text, counted from 1.');

const about = z
  .object({
    ...{ agency: id.exactOptional(), country: country.exactOptional(), figure: id.exactOptional(), step: id.exactOptional() },
    ...{ unknown: id.exactOptional(), conflict: id.exactOptional(), source: id.exactOptional(), summary: z.literal(true).exactOptional() },
  })
  .describe('The entry that it concerns.');

const seat = z.object({
  place: text,
  country: country.describe('Whose land it lies in. That country does not take part because of it.'),
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  precision: z.enum(seatPrecisions).describe('What the position stands for.'),
  citation: citations.element,
});

const contribution = z.object({ role: z.enum(roles).exactOptional(), date: when.exactOptional(), text, short: text.exactOptional().describe('The same in two or three words.'), with: z.array(id).describe('The agencies that a source says it worked with in this.'), citations });

const agency = z.object({
  id,
  name: text,
  abbreviation: text.exactOptional(),
  nameNow: text.exactOptional().describe('Its name today, where that is another than at the time of the operation.'),
  otherNames: z.array(z.string()).exactOptional().describe('Its name as sources write it otherwise, and the names that it had at other times.'),
  unit: text.exactOptional().describe('The part of it that acted.'),
  kind: z.enum(agencyKinds),
  body: z.enum(bodyKinds).exactOptional().describe('What sort of body it is: finer than `kind`.'),
  level: z.enum(levels).exactOptional(),
  partOf: id.exactOptional().describe('The agency that it is a part of.'),
  partOfName: text.exactOptional().describe('What that agency was called at the time of the operation.'),
  sameAs: z.array(z.string()).exactOptional().describe('The addresses of its pages in other catalogues.'),
  country: country.exactOptional().describe('The participating country it belongs to; none for an international organisation.'),
  seat: seat.exactOptional().describe('Left out where no source says where it sits.'),
  contributions: z.array(contribution),
});

const figure = z.object({
  id,
  value: text,
  label: text,
  date: when.exactOptional().describe('When it was counted, or the time that it counts.'),
  earlier: z.array(z.object({ value: text, date: when.exactOptional(), citations })).exactOptional().describe('What it was said to be before, the oldest first.'),
  lead: z.literal(true).exactOptional().describe('The one figure that the start page shows.'),
  citations,
});

const participation = z.object({
  country,
  citations,
  disputed: id.exactOptional().describe('The conflict about whether it took part. It is not among `countries` then.'),
  namedAs: text.exactOptional().describe('What the source itself calls it.'),
});

const source = z.object({
  id,
  publisher: text,
  via: text.exactOptional().describe('Who carried it, where it was read there.'),
  title: z.string().exactOptional(),
  language: z.string().describe('The BCP 47 tag of the language that the text is written in.'),
  published: date.exactOptional(),
  url: z.string().exactOptional(),
  read: z.enum(['whole', 'excerpts']).describe('Whether all of it was read.'),
  retrieved: date.exactOptional(),
  law: z.literal(true).exactOptional(),
});

/**
 * What is published of an operation as data: the domain model without what is the editors' own (whether it is a draft, when to look again,
 * who signed it off, and that a seat outside its country was looked at). What is not named here does not get out.
 */
export const factsSchema = z.object({
  slug: id.describe("The operation's name in addresses."),
  topic: id.describe('What it is about.'),
  defaultLanguage: z.enum(languages),
  name: text,
  named: z.literal(false).exactOptional().describe('It has no official name: `name` is a description.'),
  otherNames: z.array(z.object({ name: text, where: country.exactOptional(), citation: citations.element })).exactOptional().describe('Other names that sources give it.'),
  headline: text.exactOptional().describe('What the page finds.'),
  title: text,
  summary: text,
  summaryCitations: citations,
  period: z.object({ from: date, to: date }),
  asOf: date.describe('The day up to which the facts are true.'),
  published: date.exactOptional().describe('The day on which they were first published.'),
  reviewed: date.exactOptional().describe('The day on which they were last checked against their sources.'),
  series: z.array(id).exactOptional().describe('The operations that are other rounds of the same, by their names in addresses.'),
  countries: z.array(country).describe('The countries that took part.'),
  participants: z.array(participation).describe('The countries that took part and, marked, those of which sources disagree, each with who says so.'),
  agencies: z.array(agency),
  figures: z.array(figure),
  outcomes: z.array(z.object({ country, text, citations })),
  steps: z.array(z.object({ id, date: when.exactOptional().describe('Left out where no source gives one.'), text, agencies: z.array(id), countries: z.array(country), citations })),
  unknowns: z.array(z.object({ id, text, citations })).describe('What the sources leave open.'),
  conflicts: z.array(z.object({ id, kind: z.enum(conflictKinds).exactOptional(), question: text, accounts: z.array(z.object({ text, citations })) })).describe('What sources state differently.'),
  corrections: z.array(z.object({ date, was: text, now: text, about: about.exactOptional() })),
  additions: z.array(z.object({ date, text, about: about.exactOptional() })),
  removedForSafety: z.array(z.object({ date })).exactOptional().describe('When details were taken out because they could lead to a person. What they were is said nowhere.'),
  sources: z.array(source),
});

/** An operation's facts as they are published. */
export type Facts = z.infer<typeof factsSchema>;
