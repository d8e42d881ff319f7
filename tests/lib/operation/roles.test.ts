import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import { roles } from '../../../lib/operation/Operation';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { roleDescriptions } from '../../../lib/operation/schema/enumDescriptions';
import { groupAgencies } from '../../../lib/reading/groupAgencies';
import { firstReading } from '../../../lib/reading/Reading';
import { vocabularyOf } from '../../../lib/reading/Vocabulary';
import { agencyWordsToFind } from '../../../lib/view/wordsToFind';
import { toMapView } from '../../../lib/view/toMapView';
import { toOperationView } from '../../../lib/view/toOperationView';
import { worldPaths } from '../../../lib/world/worldPaths';
import { inventedAgency } from '../../fixtures/operations/inventedAgency';
import { citation, inventedOperation } from '../../fixtures/operations/inventedOperation';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';
import { messagesIn } from '../../../lib/language/messagesIn';

/** The values of `?role=` that addresses in articles may have: none of them may go. */
const promised = ['coordination', 'investigation', 'takedown', 'intelligence', 'victim-identification', 'support'];

/** An operation with an agency for each kind of work. */
const invented = inventedOperation({
  slug: 'every-role',
  countries: ['BGR'],
  agencies: roles.map((role, index) => ({ ...inventedAgency('BGR', index + 1), contributions: [{ role, text: { en: 'Did it.', bg: 'Свърши го.' }, sources: [citation] }] })),
});
const operation = parseOperation(toDataFiles(invented), '2026-11-24');

describe('the kinds of work', () => {
  it('hold every one that an address may have', () => {
    expect(promised.filter((role) => !(roles as readonly string[]).includes(role))).toEqual([]);
  });

  it.each(['docs/contracts/addresses.md', 'docs/contracts/data.md', 'data/README.md'])('are all named in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(roles.filter((role) => !text.includes(role))).toEqual([]);
  });

  it.each(languages)('are offered to readers in %s in one order, each under its own name and found in its own words', (language) => {
    const map = toMapView(toOperationView(operation, language), operation, worldPaths(operation.countries), (id) => `#${id}`);
    expect(vocabularyOf(map).choices.roles).toEqual(roles);
    expect(groupAgencies(map, { ...firstReading, grouping: 'role' }).map(({ of }) => (typeof of === 'object' && 'role' in of ? of.role : undefined))).toEqual(roles);
    const names = roles.map((role) => messagesIn(language).roles[role]);
    expect(new Set(names).size).toBe(roles.length);
    const words = operation.agencies.map((agency) => agencyWordsToFind(agency, language).join(' '));
    expect(new Set(words).size).toBe(roles.length);
  });

  it('are each described to editors', () => {
    expect(Object.keys(roleDescriptions)).toEqual(roles);
  });
});
