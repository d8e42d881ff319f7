import type { Language } from '../../../lib/language/Language';
import { wordsOf } from '../../../lib/view/Text';
import { plain } from '../../browser/setup/plainWords';
import { viewIn } from '../../browser/setup/views';
import type { Reader } from './Reader';

/** Reads of every agency its name and what it did, in the page's own text. */
export async function readsEveryFact(reader: Reader, language: Language): Promise<void> {
  for (const { name, contributions } of viewIn(language).agencies) for (const text of [name, ...contributions.map((each) => each.text)]) await reader.reads(plain(wordsOf(text)));
}
