import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import type { Operation } from '../../../lib/operation/Operation';
import { agencyGraph } from '../../../lib/schemaOrg/agencyGraph';
import { operationGraph } from '../../../lib/schemaOrg/operationGraph';
import type { PublisherView } from '../../../lib/siteFile/PublisherView';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';
import { everyOperation } from '../../fixtures/operations/everyOperation';

type Node = Readonly<Record<string, unknown>>;

const corrected: Operation = { ...blackwrist, published: '2026-11-20', corrections: [{ date: '2026-11-23', was: { en: 'Forty.' }, now: { en: 'Fifty.' }, about: { agency: 'europol' } }] };

const nodesOf = (graph: unknown): readonly Node[] => (JSON.parse(JSON.stringify(graph)) as { '@graph': readonly Node[] })['@graph'];
const nodeOf = (operation: Operation, type: string): Node => nodesOf(operationGraph(operation, toOperationView(operation, 'en'))).find((node) => node['@type'] === type) ?? {};

function agencyNode(operation: Operation, id: string): Node {
  const view = toOperationView(operation, 'en');
  const agency = view.agencies.find((candidate) => candidate.id === id);
  return (agency && nodesOf(agencyGraph(operation, view, agency))[0]) ?? {};
}

/** Every `@id` that a node of a graph refers to without being it. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') return [(value as { '@id': string })['@id']];
  return Object.values(value).flatMap(referencesIn);
}

describe('what an operation’s page tells machines', () => {
  it.each(everyOperation)('has a type for every node and a target for every reference, for %s', (_, operation) => {
    for (const language of languages) {
      const nodes = nodesOf(operationGraph(operation, toOperationView(operation, language)));
      expect(nodes.map((node) => node['@type'])).toEqual(['WebPage', 'Map', 'Dataset']);
      const ids = nodes.map((node) => node['@id']);
      expect(referencesIn(nodes).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('describes the data set: its time, its countries, its sources, its files, its licence', () => {
    expect(nodeOf(blackwrist, 'Dataset')).toMatchObject({
      temporalCoverage: '2017/2019-05-23',
      license: 'https://opensource.org/license/mit',
      spatialCoverage: ['Australia', 'Bulgaria', 'New Zealand', 'Thailand', 'United States'].map((name) => ({ '@type': 'Country', name })),
      citation: blackwrist.sources.map(({ url }) => ({ '@type': 'CreativeWork', url })),
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: '/data/blackwrist/operation.json' },
        { '@type': 'DataDownload', encodingFormat: 'application/geo+json', contentUrl: '/data/blackwrist/agencies.geojson' },
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: '/data/blackwrist/agencies.csv' },
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: '/data/blackwrist/countries.csv' },
      ],
    });
  });

  it('says who published a source and who carried it', () => {
    const [first, ...others] = blackwrist.sources;
    const operation: Operation = { ...blackwrist, sources: first ? [{ ...first, via: { en: 'BTA', bg: 'БТА' } }, ...others] : [] };
    expect(nodeOf(operation, 'Dataset').citation).toMatchObject([{ publisher: { name: 'The Sofia Globe' }, provider: { '@type': 'Organization', name: 'BTA' } }, ...others.map(() => ({}))]);
  });

  it('tells corrections, with where to read how mistakes are put right', () => {
    expect(nodeOf(corrected, 'WebPage')).toMatchObject({
      datePublished: '2026-11-20',
      dateModified: '2026-11-24',
      lastReviewed: '2026-11-24',
      correction: [{ '@type': 'CorrectionComment', text: 'It said: Forty. It now says: Fifty.', datePublished: '2026-11-23' }],
      publisher: { correctionsPolicy: '/en/blackwrist/#downloads' },
    });
    expect(nodeOf(blackwrist, 'WebPage')).not.toHaveProperty('correction');
  });

  it('gives no date that the data does not have', () => {
    const { reviewed, ...undated } = blackwrist;
    expect(reviewed).toBeDefined();
    for (const date of ['datePublished', 'dateModified', 'lastReviewed']) expect(nodeOf(undated, 'WebPage')).not.toHaveProperty(date);
  });
});

describe('what an agency’s page tells machines', () => {
  it('is about that agency at its seat, by the sources of what it says', () => {
    expect(agencyNode(blackwrist, 'nz-dia')).toMatchObject({
      '@type': 'WebPage',
      description: expect.stringMatching(/^Operation Blackwrist: what Department of Internal Affairs \(Wellington, New Zealand\) did\. /) as string,
      isPartOf: { '@id': '/en/blackwrist/' },
      about: { name: 'Department of Internal Affairs', alternateName: ['DIA', 'Te Tari Taiwhenua Department of Internal Affairs', 'Департамент по вътрешните работи (Te Tari Taiwhenua)'], location: { geo: { latitude: -41.29, longitude: 174.78 } } },
      citation: [{ publisher: { name: 'The Sofia Globe' } }, { publisher: { name: 'Wikipedia' }, name: 'Department of Internal Affairs (New Zealand)' }],
    });
  });

  it('is about an agency by every name that it has, and without a place where no source gives its seat', () => {
    const operation = { ...blackwrist, agencies: blackwrist.agencies.map(({ seat, ...agency }) => (agency.id === 'nz-dia' ? { ...agency, otherNames: ['Internal Affairs'] } : { ...agency, ...(seat && { seat }) })) };
    const { about } = agencyNode(operation, 'nz-dia');
    expect(about).toEqual({ '@type': 'Organization', name: 'Department of Internal Affairs', alternateName: ['DIA', 'Internal Affairs'] });
  });

  it('is a part of another by the name of then, and has its pages in other catalogues', () => {
    const known = { partOfName: { en: 'Interior Ministry', bg: 'Министерство' }, sameAs: ['https://catalogue.example.org/Q1'] };
    const operation = { ...blackwrist, agencies: blackwrist.agencies.map((agency) => (agency.id === 'nz-dia' ? { ...agency, ...known } : agency)) };
    expect(agencyNode(operation, 'nz-dia').about).toMatchObject({
      sameAs: 'https://catalogue.example.org/Q1',
      parentOrganization: { '@type': 'Organization', name: 'Interior Ministry' },
    });
    expect(agencyNode(blackwrist, 'nz-dia').about).not.toHaveProperty('sameAs');
  });

  it('tells the corrections of that agency alone', () => {
    expect(agencyNode(corrected, 'europol')).toHaveProperty('correction');
    expect(agencyNode(corrected, 'interpol')).not.toHaveProperty('correction');
  });
});

describe('who publishes', () => {
  const publisherIn = (publisher?: PublisherView): unknown => nodesOf(operationGraph(blackwrist, toOperationView(blackwrist, 'en'), publisher))[0]?.publisher;

  it('is told to machines where it is known, with where to tell of a mistake', () => {
    expect(publisherIn({ name: 'An example paper', url: 'https://example.org/', contact: { words: 'desk@example.org', href: 'mailto:desk@example.org' } })).toMatchObject({
      name: 'An example paper',
      url: 'https://example.org/',
      contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', email: 'desk@example.org' },
    });
  });
  it('is the site’s name alone where it is not', () => {
    expect(publisherIn()).toEqual({ '@type': 'Organization', '@id': '/en/#publisher', name: 'Maps of international police operations', url: '/en/', correctionsPolicy: '/en/blackwrist/#downloads' });
  });
});
