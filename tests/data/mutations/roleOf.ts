import type { Path } from '../../../lib/operation/Finding';

/** What a single value is for, which says how it can be broken. */
export type Role =
  | 'text' | 'id' | 'former name' | 'source' | 'agency' | 'entry' | 'participant' | 'seat country' | 'listed country' | 'conflict' | 'other country' | 'date' | 'event date' | 'full date' | 'choice' | 'topic' | 'language' | 'longitude' | 'latitude' | 'paragraph' | 'address' | 'flag' | 'denial';

const roles: Readonly<Record<string, Role>> = {
  en: 'text', bg: 'text', title: 'text',
  formerly: 'former name', disputed: 'conflict',
  agency: 'agency', agencies: 'agency', with: 'agency', where: 'other country',
  figure: 'entry', step: 'entry', unknown: 'entry', conflict: 'entry', source: 'entry',
  from: 'date', to: 'date', date: 'date', published: 'date', retrieved: 'date',
  'as-of': 'full date', 'review-by': 'full date', reviewed: 'full date', editor: 'full date', 'second-reader': 'full date',
  topic: 'topic', language: 'language', 'default-language': 'choice', kind: 'choice', precision: 'choice', read: 'choice', role: 'choice', status: 'choice',
  longitude: 'longitude', latitude: 'latitude', paragraph: 'paragraph', url: 'address', checked: 'flag', law: 'flag', lead: 'flag', summary: 'flag', named: 'denial',
};

/** The role of the value that a path leads to. Throws for a field that no mutation has been thought of for. */
export function roleOf(path: Path): Role {
  const [key = '', parent = ''] = path.filter((step) => typeof step === 'string').toReversed();
  if (key === 'id') return /^(source|sources|summary-sources)$/.test(parent) ? 'source' : 'id';
  if (key === 'date' && parent === 'removed-for-safety') return 'full date';
  if (key === 'date' && !/^(corrections|additions)$/.test(parent)) return 'event date';
  if (key === 'country') return parent === 'seat' ? 'seat country' : parent === 'countries' ? 'listed country' : 'participant';
  if (key === 'countries') return 'participant';
  const role = roles[key];
  if (role === undefined) throw new RangeError(`There are no mutations for '${key}'; add it to the roles.`);
  return role;
}
