import { languages } from '../../../lib/language/Language';
import { loadOperations } from '../../../lib/operation/loadOperation';
import type { AgencyView } from '../../../lib/view/OperationView';
import { wordsOf } from '../../../lib/view/Text';
import { toOperationView } from '../../../lib/view/toOperationView';
import type { Place } from '../../faults/Fault';
import { plain } from './plainWords';

/** A page, and what a reader mode must show of it: the name of each agency that it is about, and each statement of what that one did. */
export type FactsOfPage = { readonly on: Place; readonly address: string; readonly isWhole: boolean; readonly facts: readonly string[] };

const factsOf = (agencies: readonly AgencyView[]): readonly string[] => agencies.flatMap(({ name, contributions }) => [name, ...contributions.map(({ text }) => text)]).map((text) => plain(wordsOf(text)));

/** Each operation’s page (`isWhole`), each agency’s page, and the same for frames, in each language. */
export const factsOfPages: readonly FactsOfPage[] = loadOperations().flatMap((operation) =>
  languages.flatMap((language) => {
    const { slug, agencies } = toOperationView(operation, language);
    const about: readonly (readonly [at: string, of: readonly AgencyView[]])[] = [['', agencies], ...agencies.map((agency) => [`${agency.id}/`, [agency]] as const)];
    return about.flatMap(([at, of]) =>
      (['page', 'frame'] as const).map((on) => ({ on, address: `${on === 'frame' ? '/embed' : ''}/${language}/${slug}/${at}`, isWhole: at === '', facts: factsOf(of) })),
    );
  }),
);
