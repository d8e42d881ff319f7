import { countryCodeSchema } from '../operation/schema/countryCodeSchema';
import { parseYaml } from '../operation/yaml/parseYaml';
import { citationsAbout, summaryCitations, type CitationRecord } from './citationsAbout';
import { editCountries } from './editCountries';
import type { MigrationStep, Remark } from './MigrationStep';

const file = 'operation.yaml';

/** Gives each country of `countries: [AUS, THA]` a record with its sources: those that tell of it in the same folder, or else the summary's. */
export const sourcedCountries: MigrationStep = {
  name: 'countries with their sources',
  run: (texts, registry) => {
    const operation = parseYaml(texts[file]).root?.value;
    const agencies = parseYaml(texts['agencies.yaml']).root?.value;
    const entries = listOf(operation);
    const codes = entries.flatMap((entry, index) => (typeof entry === 'string' ? [{ code: entry, path: ['countries', index] }] : []));
    const hindered = codes.flatMap(({ code, path }): readonly Remark[] => {
      const issue = countryCodeSchema.safeParse(code).error?.issues[0];
      return issue ? [{ file, path, message: issue.message }] : [];
    });
    if (hindered.length > 0) return { hindered };
    if (codes.length === 0) return { texts, registry, done: [], toCheck: [] };

    const countryIn = (agency: string): unknown => countryOf(registry.get(`${agency}.yaml`) ?? '');
    const summary = summaryCitations(operation);
    const told = new Map(codes.map(({ code }): readonly [string, readonly CitationRecord[]] => [code, citationsAbout(code, operation, agencies, countryIn)]));
    const sourcesOf = (code: string): readonly CitationRecord[] => (told.get(code)?.length ? (told.get(code) ?? []) : summary);
    return {
      texts: { ...texts, [file]: editCountries(texts[file], sourcesOf) },
      registry,
      done: [{ file, path: ['countries'], message: `each country has its sources now (${codes.length})` }],
      toCheck: codes.filter(({ code }) => !told.get(code)?.length).map(({ code, path }) => ({ file, path, message: `no statement names ${code}; ${summary.length > 0 ? "the summary's sources stand there now: check them" : 'write the sources that say that it took part'}` })),
    };
  },
};

function listOf(operation: unknown): readonly unknown[] {
  const countries: unknown = typeof operation === 'object' && operation !== null && 'countries' in operation ? operation.countries : undefined;
  return Array.isArray(countries) ? countries : [];
}

/** The country that a file of the registry says an agency is of. */
function countryOf(text: string): unknown {
  const agency = parseYaml(text).root?.value;
  return typeof agency === 'object' && agency !== null && 'country' in agency ? agency.country : undefined;
}
