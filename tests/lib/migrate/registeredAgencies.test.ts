import { describe, expect, it } from 'vitest';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { registeredAgencies } from '../../../lib/migrate/registeredAgencies';
import type { FolderTexts, RegistryTexts } from '../../../lib/migrate/MigrationStep';
import { today, validTexts } from '../operation/validOperation';

const run = (texts: Partial<FolderTexts> = {}, registry: RegistryTexts = new Map()) => {
  const stepped = registeredAgencies.run({ ...validTexts, ...texts }, registry);
  if ('hindered' in stepped) throw new Error(stepped.hindered.map(({ message }) => message).join());
  return stepped;
};

describe('agencies that move to the registry', () => {
  it('leave what they did in the operation, and take along what they are, with the sources of their seats', () => {
    const { texts, registry } = run();
    expect(texts['agencies.yaml']).toBe(`- agency: interpol
  contributions:
    - role: coordination
      text: { en: Launched the operation. }
      sources: [{ id: paper, paragraph: 2 }]
- agency: thailand-dsi
  contributions:
    - role: investigation
      date: 2017-06
      text: { en: Took the case on. }
      with: [interpol]
      sources: [{ id: paper, paragraph: 6 }]
`);
    expect(registry.get('thailand-dsi.yaml')).toBe(`# yaml-language-server: $schema=../_schemas/agency.schema.json
name: { en: Department of Special Investigation }
abbreviation: { en: DSI }
kind: police
level: national
country: THA
seat:
  place: { en: Bangkok }
  country: THA
  longitude: 100.50
  latitude: 13.75
  precision: city
  source: { id: agency-site }
sources:
  - id: agency-site
    publisher: { en: An agency }
    language: en
    read: excerpts
`);
  });

  it('are the same agencies afterwards, with the same sources', () => {
    const before = parseOperation({ slug: 'example', contents: new Map(Object.entries(validTexts)) }, today);
    const { texts, registry } = run();
    const after = parseOperation({ slug: 'example', contents: new Map(Object.entries(texts)), registry: { folder: 'data/_agencies', contents: registry } }, today);
    const known = ({ id, name, abbreviation, kind, country, seat, contributions }: (typeof after.agencies)[number]) => ({ id, name, abbreviation, kind, country, seat, contributions });
    expect(after.agencies.map(known)).toEqual(before.agencies.map(known));
    expect(after.sources).toEqual(before.sources);
  });

  it('take the comments above their values along', () => {
    const agencies = validTexts['agencies.yaml'].replace('  abbreviation: { en: DSI }', '  # As its own site writes it.\n  abbreviation: { en: DSI } # since 2002');
    const { texts, registry } = run({ 'agencies.yaml': `# The agencies.\n${agencies}` });
    expect(registry.get('thailand-dsi.yaml')).toContain('# As its own site writes it.\nabbreviation: { en: DSI } # since 2002\n');
    expect(texts['agencies.yaml']).toMatch(/^# The agencies\.\n- agency: interpol\n/);
  });

  it('take a source along only where nothing else cites it', () => {
    expect(run().texts['sources.yaml']).toContain('- id: agency-site');
    const operation = validTexts['operation.yaml'].replace('sources: [{ id: agency-site }]', 'sources: [{ id: paper, paragraph: 9 }]');
    expect(run({ 'operation.yaml': operation }).texts['sources.yaml']).not.toContain('agency-site');
  });

  it('stay as they are where the folder is in the new form already', () => {
    const { texts, registry } = run();
    expect(run(texts, registry)).toEqual({ texts, registry, done: [], toCheck: [] });
  });

  it('say which kinds a person must look at', () => {
    expect(run().toCheck).toEqual([{ file: 'agencies.yaml', path: [], message: "thailand-dsi: 'kind: police' stands in _agencies now; write prosecution or government where it is one, and check the level" }]);
  });

  it('are hindered where a record stands on one line, which could lose its comments', () => {
    expect(registeredAgencies.run({ ...validTexts, 'agencies.yaml': '- { id: interpol, name: { en: Interpol } }\n' }, new Map())).toEqual({
      hindered: [{ file: 'agencies.yaml', path: [0], message: "write this agency on lines of its own, 'id' first" }],
    });
  });
});

describe('an agency that is in the registry already', () => {
  const { registry } = run();
  const bent = (old: string, replacement: string) => run({ 'agencies.yaml': validTexts['agencies.yaml'].replace(old, replacement) }, registry);

  it('is found by the names that it has here, too', () => {
    expect(bent('name: { en: Department of Special Investigation }', 'name: { en: Special Investigation Department }').registry.get('thailand-dsi.yaml')).toContain('also-written:\n  - Special Investigation Department\n');
  });

  it('keeps a seat that is another one here', () => {
    const { texts } = bent('longitude: 100.50', 'longitude: 100.49');
    expect(texts['agencies.yaml']).toContain('- agency: thailand-dsi\n  seat:\n    place: { en: Bangkok }\n    country: THA\n    longitude: 100.49\n');
    expect(texts['agencies.yaml']).toContain('- agency: interpol\n  contributions:');
  });

  it('is told where its kind is another one here', () => {
    expect(bent('kind: national-agency', 'kind: regional-agency').toCheck).toEqual([{ file: 'agencies.yaml', path: [1], message: 'it was of the kind regional-agency here, and by _agencies/thailand-dsi.yaml it is national-agency: check which is right' }]);
  });

  it('is told where its country is another one here', () => {
    expect(bent('  country: THA\n', '  country: NZL\n').toCheck).toEqual([{ file: 'agencies.yaml', path: [1], message: 'its country was NZL here and is THA in _agencies/thailand-dsi.yaml: check which is right' }]);
  });
});
