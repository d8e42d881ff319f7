import { describe, expect, it } from 'vitest';
import { followTheMoney } from '../../../../lib/download/followTheMoney/followTheMoney';
import type { FtmEntity } from '../../../../lib/download/followTheMoney/FtmEntity';
import { loadOperation } from '../../../../lib/operation/loadOperation';
import type { Operation } from '../../../../lib/operation/Operation';
import { blackwrist } from '../../../data/blackwrist';
import { everyOperation } from '../../../fixtures/operations/everyOperation';
import { modelFaults } from './modelFaults';

const operationH = loadOperation('operation-h');
const entitiesOf = (...operations: readonly Operation[]): readonly FtmEntity[] =>
  followTheMoney(operations).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as FtmEntity);
const withId = (id: string, ...operations: readonly Operation[]): unknown => entitiesOf(...operations).find((entity) => entity.id === `operation-map--${id}`);
const known = (id: string, more: Partial<Operation['agencies'][number]>): Operation => ({
  ...blackwrist,
  agencies: blackwrist.agencies.map((agency) => (agency.id === id ? { ...agency, ...more } : agency)),
});

describe('followthemoney.jsonl', () => {
  it('is what the model’s own package takes, for all operations', () => {
    const entities = entitiesOf(...everyOperation.map(([, operation]) => ({ ...operation, status: 'published' as const })));
    expect(entities.length).toBeGreaterThan(100);
    expect(modelFaults(entities)).toEqual([]);
  });

  it('would be refused with a property, a type, a reference or a name that the model does not have', () => {
    const [agency] = entitiesOf(blackwrist);
    const properties = agency?.properties ?? {};
    const bent = { phone: ['1'], country: ['BGR'], previousName: [''], proof: [agency?.id ?? ''], suspects: ['x'], name: [] };
    expect(agency && modelFaults([{ ...agency, properties: { ...properties, ...bent } }])).toHaveLength(6);
    expect(agency && modelFaults([agency, agency])).toEqual(['an id stands twice']);
  });

  it('tells an operation as a project, with the countries of which no source says otherwise', () => {
    expect(withId('operation--blackwrist', blackwrist)).toMatchObject({
      schema: 'Project',
      properties: {
        name: ['Operation Blackwrist'],
        alias: ['Операция „Blackwrist“'],
        startDate: ['2017'],
        endDate: ['2019-05-23'],
        country: ['au', 'bg', 'nz', 'th', 'us'],
        proof: ['operation-map--source--blackwrist--sofia-globe'],
      },
    });
    const disputed = everyOperation.find(([, { participants }]) => participants.some((each) => each.disputed !== undefined))?.[1];
    const [project] = disputed ? entitiesOf(disputed).filter(({ schema }) => schema === 'Project') : [];
    expect(project?.properties.country).toHaveLength(disputed?.countries.length ?? 0);
  });

  it('tells an agency once for all operations, by its kind and under today’s name', () => {
    const dia = known('nz-dia', {
      body: 'government',
      nameNow: { en: 'Home Office', bg: 'Вътрешна служба' },
      otherNames: ['Internal Affairs'],
      sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://example.org/Q2'],
    });
    const [once, ...more] = entitiesOf(dia, operationH).filter(({ id }) => id === 'operation-map--agency--nz-dia');
    expect(more).toEqual([]);
    expect(once).toMatchObject({ schema: 'PublicBody', properties: { name: ['Home Office'], country: ['nz'], wikidataId: ['Q1'], abbreviation: ['DIA'] } });
    expect(once?.properties.previousName).toContain('Department of Internal Affairs');
    expect(once?.properties.alias).toEqual(expect.arrayContaining(['Вътрешна служба', 'Internal Affairs']));
    expect(withId('agency--interpol', blackwrist)).toMatchObject({ schema: 'Organization' });
    expect(withId('agency--nz-dia', known('nz-dia', { body: 'company' }))).toMatchObject({ schema: 'Company' });
  });

  it('gives no country to an international organisation because of its seat', () => {
    expect((withId('agency--interpol', blackwrist) as FtmEntity).properties).not.toHaveProperty('country');
  });

  it('tells each thing that an agency did, with its kind of work, its date as its source has it, and its sources', () => {
    const contributions = [
      { role: 'arrest', date: '2023-07/2023-12', text: { en: 'Arrested.', bg: 'Задържа.' }, with: [], citations: [{ source: 'upi' }] },
      { date: '2019-05', text: { en: 'Told of it.' }, with: [], citations: [{ source: 'upi' }, { source: 'upi' }] },
    ] as const;
    const did = entitiesOf(known('us-hsi', { contributions })).filter(({ id }) => id.startsWith('operation-map--participant--blackwrist--us-hsi--'));
    const ends = { project: ['operation-map--operation--blackwrist'], participant: ['operation-map--agency--us-hsi'] };
    const proof = ['operation-map--source--blackwrist--upi'];
    expect(did.map(({ properties }) => properties)).toEqual([
      { ...ends, role: ['arrest'], description: ['Arrested.', 'Задържа.'], startDate: ['2023-07'], endDate: ['2023-12'], proof },
      { ...ends, description: ['Told of it.'], date: ['2019-05'], proof },
    ]);
  });

  it('tells a source with who published it, and who carried it', () => {
    const [first, ...others] = blackwrist.sources;
    const operation: Operation = { ...blackwrist, sources: first ? [{ ...first, via: { en: 'BTA' } }, ...others] : [] };
    expect(withId('source--blackwrist--sofia-globe', operation)).toMatchObject({
      schema: 'Article',
      properties: { publisher: ['The Sofia Globe'], notes: ['as carried by BTA'], publishedAt: ['2019-05-23'] },
    });
  });

  it('holds no draft', () => {
    expect(followTheMoney([{ ...blackwrist, status: 'draft' }])).toBe('');
  });
});
