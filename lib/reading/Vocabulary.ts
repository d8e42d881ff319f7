import { agencyKinds, roles, type AgencyKind } from '../operation/Operation';
import type { MapView } from '../view/MapView';
import { groupings, type CountryChoice, type Grouping, type RoleChoice } from './Reading';

/** Every value that an address may name on a page: one that names anything else is ignored. */
export type Vocabulary = {
  readonly agencies: readonly string[];
  readonly countries: readonly string[];
  readonly steps: readonly string[];
  readonly groupings: readonly Grouping[];
  readonly choices: {
    readonly roles: readonly RoleChoice[];
    readonly kinds: readonly AgencyKind[];
    readonly countries: readonly CountryChoice[];
  };
};

/** What can be opened, chosen and shown on a map; choices that no agency has are left out, in the order of the page. */
export function vocabularyOf(map: VocabularyMap): Vocabulary {
  const vocabulary = known.get(map) ?? findVocabulary(map);
  known.set(map, vocabulary);
  return vocabulary;
}

type VocabularyMap = Pick<MapView, 'agencies' | 'countries' | 'participants' | 'steps'>;

const known = new WeakMap<VocabularyMap, Vocabulary>();

function findVocabulary({ agencies, countries, participants, steps }: VocabularyMap): Vocabulary {
  const did = new Set(agencies.flatMap((agency) => agency.contributions.map(({ role }) => role?.id ?? 'unstated')));
  const allRoles: readonly RoleChoice[] = [...roles, 'unstated'];
  return {
    agencies: agencies.map(({ id }) => id),
    countries: countries.map(({ code }) => code),
    steps: steps.map(({ id }) => id),
    groupings,
    choices: {
      roles: allRoles.filter((choice) => did.has(choice)),
      kinds: agencyKinds.filter((choice) => agencies.some(({ kind }) => kind === choice)),
      countries: [
        ...participants.map(({ code }) => code),
        ...(agencies.some(({ country }) => country === undefined) ? (['international'] as const) : []),
      ],
    },
  };
}
