import { z } from 'zod';
import { languages } from '../../language/Language';
import { conflictKinds, statuses } from '../Operation';
import { citationSchema, citationsSchema } from './citationSchema';
import { countriesSchema } from './countriesSchema';
import { countryCodeSchema, participantSchema } from './countryCodeSchema';
import { conflictKindDescriptions, enumDescriptions, languageDescriptions, statusDescriptions } from './enumDescriptions';
import { eventDateSchema } from './eventDateSchema';
import { figureSchema } from './figureSchema';
import { formerlySchema } from './formerlySchema';
import { agencyReferenceSchema, idSchema, operationReferenceSchema, topicReferenceSchema } from './idSchema';
import { localizedNameSchema, localizedTextSchema } from './localizedTextSchema';
import { fullDateSchema, partialDateSchema } from './partialDateSchema';
import { correctedSchema, subjectSchema } from './subjectSchema';

const id = idSchema.meta({ description: 'Its name in addresses, unlike any other of the same list.', examples: ['launch'] });
const sources = citationsSchema.meta({ description: 'The sources that say so.', examples: [[{ id: 'sofia-globe', paragraph: 2 }]] });
const text = localizedTextSchema.meta({ description: 'The text by language, in our own words.', examples: [{ en: 'Took the case on.' }] });

/** The time from the first to the last thing that the page tells. */
export const periodSchema = z.strictObject({
  from: partialDateSchema.meta({ description: 'When the operation began.', examples: [2017] }),
  to: partialDateSchema.meta({ description: 'When it ended or was announced.', examples: ['2019-05-23'] }),
});

/** Another name that a source gives the operation. */
export const otherNameSchema = z
  .strictObject({
    name: localizedNameSchema.meta({ description: 'The other name by language.', examples: [{ en: 'Operation Example' }] }),
    where: countryCodeSchema.exactOptional().meta({ description: 'The country in which it is called so.', examples: ['DEU'] }),
    source: citationSchema.meta({ description: 'The source that calls it so.', examples: [{ id: 'sofia-globe', paragraph: 2 }] }),
  })
  .describe('Another name that a source gives the operation.');

/** What came of the operation in one country. */
export const outcomeSchema = z
  .strictObject({ country: participantSchema.meta({ description: 'The participating country it happened in.', examples: ['THA'] }), text, sources })
  .describe('What came of the operation in one country.');

/** An event in the story. That an undated one stands between dated ones is warned of. */
export const stepSchema = z
  .strictObject({
    id,
    date: eventDateSchema.exactOptional().meta({ description: 'When it happened, as precisely as the source says; a range of two as in 2023-07/2023-12; left out where no source says.', examples: ['2017-06'] }),
    text,
    agencies: z.array(agencyReferenceSchema).meta({ description: 'The ids of the agencies that the source names in it.', examples: [['interpol']] }),
    countries: z.array(participantSchema).meta({ description: 'The participating countries that the source names in it.', examples: [['THA']] }),
    sources,
  })
  .describe('An event in the story.');

const unknownSchema = z.strictObject({ id, text, sources }).describe('Something that the sources leave open.');

/** What one source says of a fact that sources state differently. */
export const accountSchema = z
  .strictObject({ text, sources: citationsSchema.meta({ description: 'The sources that say it this way.', examples: [[{ id: 'sofia-globe', paragraph: 11 }]] }) })
  .describe('What one source says, or several that agree.');

/** A fact that sources state differently. That it has a question or a kind is a cross-check. */
export const conflictSchema = z
  .strictObject({
    id,
    kind: z.enum(conflictKinds).exactOptional().meta({ description: 'For the commonest conflicts, in place of the question, which then stands there in every language.', examples: ['country-count'], ...enumDescriptions(conflictKindDescriptions) }),
    question: localizedTextSchema.exactOptional().meta({ description: 'What the sources disagree about, as a question, by language.', examples: [{ en: 'Where was it?' }] }),
    accounts: z
      .array(accountSchema)
      .min(2, 'needs at least two accounts, one for each thing that sources say')
      .meta({ description: 'What each source says.', examples: [[{ text: { en: 'Here.' }, sources: [{ id: 'sofia-globe', paragraph: 11 }] }]] }),
  })
  .describe('One fact that sources state differently.');

/** A mistake that was put right. */
export const correctionSchema = z
  .strictObject({
    date: partialDateSchema.meta({ description: 'When the mistake was put right.', examples: ['2026-11-24'] }),
    was: localizedTextSchema.meta({ description: 'What the page said, by language.', examples: [{ en: 'Forty.' }] }),
    now: localizedTextSchema.meta({ description: 'What it says now, by language.', examples: [{ en: 'Fifty.' }] }),
    about: correctedSchema.exactOptional().meta({ description: 'The entry that was wrong, so that the page marks it.', examples: [{ agency: 'interpol' }] }),
  })
  .describe('A mistake that was put right.');

/** Something that was added after the first publication. */
export const additionSchema = z
  .strictObject({
    date: partialDateSchema.meta({ description: 'When it was added.', examples: ['2026-11-24'] }),
    text: localizedTextSchema.meta({ description: 'What was added, by language.', examples: [{ en: 'What Europol did.' }] }),
    about: subjectSchema.exactOptional().meta({ description: 'The entry that was added to.', examples: [{ agency: 'europol' }] }),
  })
  .describe('Something that was added after the first publication.');

/** That a detail was taken out because it could lead to a person. A key for words would be a place to say what is gone. */
export const safetyRemovalSchema = z
  .strictObject({ date: fullDateSchema.meta({ description: 'The day on which it was taken out.', examples: ['2026-12-01'] }) })
  .describe('A detail that was taken out because it could lead to a person: its day, and nothing else.');

/** The days on which two persons checked every fact against its source. That the second one comes second is a cross-check. */
export const signOffSchema = z.strictObject({
  editor: fullDateSchema.exactOptional().meta({ description: 'The day on which the editor checked every fact against its source.', examples: ['2026-11-24'] }),
  'second-reader': fullDateSchema.exactOptional().meta({ description: 'The day on which another person did so again, on that day or later.', examples: ['2026-11-25'] }),
});

/** operation.yaml: what is true of the operation as a whole. */
export const operationSchema = z
  .strictObject({
    status: z.enum(statuses).exactOptional().meta({ description: 'Whether readers see it; published when left out.', examples: ['draft'], ...enumDescriptions(statusDescriptions) }),
    topic: topicReferenceSchema.meta({ description: 'What it is about, which says which help its pages show: the name of a file in _topics.', examples: ['child-sexual-abuse'] }),
    'default-language': z.enum(languages).meta({ description: 'The language that every text has, and that stands in for a missing translation.', examples: ['en'], ...enumDescriptions(languageDescriptions) }),
    name: localizedNameSchema.meta({ description: "The operation's name by language.", examples: [{ en: 'Operation Blackwrist' }] }),
    named: z.literal(false).exactOptional().meta({ description: 'The operation has no official name: its name here is a description, in small letters as it stands in a sentence.', examples: [false] }),
    'other-names': z
      .array(otherNameSchema)
      .min(1, 'is empty; write a name, or remove the line')
      .exactOptional()
      .meta({ description: 'The other names that sources give it.', examples: [[{ name: { en: 'Operation Example' }, source: { id: 'sofia-globe', paragraph: 2 } }]] }),
    headline: localizedNameSchema.exactOptional().meta({ description: 'What the page finds, in one sentence by language; no other operation has the same.', examples: [{ en: 'Ten agencies of five countries shut down one website' }] }),
    title: localizedNameSchema.meta({ description: "The page's title by language.", examples: [{ en: 'Who took part' }] }),
    summary: localizedTextSchema.meta({ description: 'The operation in two or three sentences, by language.', examples: [{ en: 'Police of five countries took part.' }] }),
    'summary-sources': citationsSchema.meta({ description: 'The sources of the summary.', examples: [[{ id: 'sofia-globe', paragraph: 2 }]] }),
    period: periodSchema.meta({ description: 'The time that the page tells of.', examples: [{ from: 2017, to: '2019-05-23' }] }),
    'as-of': fullDateSchema.meta({ description: 'The day up to which the page is true.', examples: ['2019-05-23'] }),
    'review-by': fullDateSchema.meta({ description: 'The day by which somebody should look at the facts again.', examples: ['2027-05-23'] }),
    published: fullDateSchema.exactOptional().meta({ description: 'The day on which readers could first see it; the feed of changes begins with it.', examples: ['2026-11-24'] }),
    reviewed: fullDateSchema.exactOptional().meta({ description: 'The day on which somebody last checked the facts against their sources.', examples: ['2026-11-24'] }),
    'sign-off': signOffSchema.exactOptional().meta({ description: 'The days on which two persons checked every fact against its source; roles, never names.', examples: [{ editor: '2026-11-24', 'second-reader': '2026-11-25' }] }),
    series: z
      .array(operationReferenceSchema)
      .min(1, 'is empty; name the other rounds, or remove the line')
      .exactOptional()
      .meta({ description: 'The other operations that are rounds of the same; they name this one too.', examples: [['serengeti-2']] }),
    formerly: formerlySchema,
    countries: countriesSchema.meta({ description: 'The countries that took part, each with its sources; the map shows them lit.', examples: [[{ country: 'AUS', sources: [{ id: 'sofia-globe', paragraph: 2 }] }]] }),
    figures: z.array(figureSchema).meta({ description: 'The numbers that say its size.', examples: [[]] }),
    outcomes: z.array(outcomeSchema).meta({ description: 'What came of it, by country.', examples: [[]] }),
    steps: z.array(stepSchema).meta({ description: 'The events in their order.', examples: [[]] }),
    unknowns: z.array(unknownSchema).meta({ description: 'What the sources leave open; it is said and never drawn.', examples: [[]] }),
    conflicts: z.array(conflictSchema).meta({ description: 'What sources state differently.', examples: [[]] }),
    corrections: z.array(correctionSchema).meta({ description: 'The mistakes that were put right, newest first.', examples: [[]] }),
    additions: z.array(additionSchema).exactOptional().meta({ description: 'What was added after the first publication, newest first.', examples: [[]] }),
    'removed-for-safety': z
      .array(safetyRemovalSchema)
      .min(1, 'is empty; write the day of the removal, or remove the line')
      .exactOptional()
      .meta({ description: 'When details were taken out that could lead to a person, newest first; readers get one standard sentence.', examples: [[{ date: '2026-12-01' }]] }),
    'never-published': z
      .array(correctedSchema)
      .min(1, 'is empty; name an entry, or remove the line')
      .exactOptional()
      .meta({ description: 'Entries of the last release that no reader saw, which may change without a correction; out again after the next.', examples: [[{ figure: 'rescued' }]] }),
  })
  .describe('What is true of the operation as a whole.');
