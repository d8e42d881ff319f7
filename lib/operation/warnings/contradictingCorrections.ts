import { languages, type Language } from '../../language/Language';
import { agenciesIn } from '../crossChecks/agenciesIn';
import { findInFiles, type CrossCheck, type Evidence } from '../crossChecks/CrossCheck';
import { operationValue } from '../crossChecks/operationValue';
import type { Path } from '../Finding';
import { quote } from '../messages/quote';
import { languageDescriptions } from '../schema/enumDescriptions';
import { correctionSchema, outcomeSchema } from '../schema/operationSchema';
import { localizedNameSchema, localizedTextSchema } from '../schema/localizedTextSchema';
import { partialDateSchema } from '../schema/partialDateSchema';
import { numberWords } from '../terms/numberWords';
import { numbersIn } from '../terms/numbersIn';

/** A correction that says another number than the page, or a number that the page has not got rid of; or that is older than the page. */
export const contradictingCorrections: CrossCheck = function* (evidence) {
  const published = operationValue(evidence, 'published');
  for (const { file, path, value } of findInFiles(correctionSchema, evidence)) {
    if (published !== undefined && value.date.length === published.length && value.date < published) {
      yield { file, path: [...path, 'date'], at: 'value', message: `${quote(value.date)} is before 'published', which is ${quote(published)}; what nobody had seen needs no correction` };
    }
    for (const language of languages) {
      const [was, now] = [value.was[language], value.now[language]];
      if (was === undefined || now === undefined) continue;
      // What a newer correction puts right is what an older one said.
      const onPage = [...textsOf(evidence, language, () => true), ...[...findInFiles(correctionSchema, evidence)].map((other) => other.value.was[language] ?? '')];
      const missing = numbersIn(now, language).filter((number) => !says(onPage, number, language));
      if (missing.length > 0) {
        const message = `${list(missing)} ${missing.length === 1 ? 'stands' : 'stand'} nowhere else in the ${languageDescriptions[language]} text; change the fact too, or the correction`;
        yield { file, path: [...path, 'now', language], at: 'value', message };
      }
      const entry = value.about && entryOf(evidence, value.about);
      const left = entry === undefined ? [] : numbersIn(was, language).filter((number) => !numbersIn(now, language).includes(number) && says(textsOf(evidence, language, entry), number, language));
      if (left.length > 0) {
        yield { file, path: [...path, 'was', language], at: 'value', message: `the entry that it is about still says ${list(left)}; change the fact too, or the correction` };
      }
    }
  }
};

type Place = { readonly file: string; readonly path: Path };

/** Every text and date that the page shows of certain places, but for corrections and additions themselves. */
function textsOf(evidence: Evidence, language: Language, isWanted: (place: Place) => boolean): readonly string[] {
  const places = [localizedNameSchema, localizedTextSchema].flatMap((schema) => [...findInFiles(schema, evidence)].map((found) => ({ ...found, words: found.value[language] ?? '' })));
  const dates = [...findInFiles(partialDateSchema, evidence)].map((found) => ({ ...found, words: found.value.replaceAll('-', ' ; ') }));
  return [...places, ...dates].filter(({ path }) => path[0] !== 'corrections' && path[0] !== 'additions').filter(isWanted).map(({ words }) => words);
}

function says(texts: readonly string[], number: string, language: Language): boolean {
  return texts.some((text) => numbersIn(text, language).includes(number) || numberWords[language].get(number)?.test(text.toLowerCase()));
}

/** The places that an agency's entry, or a country's outcomes and agencies, stand in. */
function entryOf(evidence: Evidence, { agency, country }: { agency?: string; country?: string }): (place: Place) => boolean {
  const agencies = agenciesIn(evidence).filter((found) => (country === undefined ? found.id === agency : found.country === country));
  const outcomes = country === undefined ? [] : [...findInFiles(outcomeSchema, evidence)].filter(({ value }) => value.country === country);
  const roots = [...agencies, ...outcomes];
  return ({ file, path }) => roots.some((root) => root.file === file && root.path.every((step, index) => path[index] === step));
}

function list(numbers: readonly string[]): string {
  return numbers.map(quote).join(', ');
}
