import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { OperationPage } from '../../../components/pages/OperationPage';
import { agenciesCsv } from '../../../lib/download/agenciesCsv';
import { agenciesGeoJson } from '../../../lib/download/agenciesGeoJson';
import { operationJson } from '../../../lib/download/operationJson';
import type { Facts } from '../../../lib/download/factsSchema';
import { messagesIn } from '../../../lib/language/messagesIn';
import { languages } from '../../../lib/language/Language';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { arrangeTiers } from '../../../lib/stage/arrangeTiers';
import { toMapView } from '../../../lib/view/toMapView';
import { toOperationView } from '../../../lib/view/toOperationView';
import { worldPaths } from '../../../lib/world/worldPaths';
import { inventedAgency } from '../../fixtures/operations/inventedAgency';
import { inventedOperation } from '../../fixtures/operations/inventedOperation';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';

/** Up to fifteen agencies of up to six countries, in any order. */
const operations = fc
  .tuple(fc.uniqueArray(fc.constantFrom('NZL', 'THA', 'SGP', 'BGR', 'USA', 'FJI'), { minLength: 1 }), fc.array(fc.nat(), { maxLength: 15 }))
  .map(([countries, picks]) => {
    const agencies = picks.map((pick, index) => inventedAgency(countries[pick % countries.length] ?? 'NZL', index + 1));
    return parseOperation(toDataFiles(inventedOperation({ slug: 'any', countries, agencies })), '2026-11-24');
  });

it('shows every agency exactly once in the list, in the picture, in the GeoJSON and in the CSV', () => {
  fc.assert(
    fc.property(operations, fc.constantFrom(...languages), (operation, language) => {
      const ids = operation.agencies.map(({ id }) => id).toSorted();
      const view = toOperationView(operation, language);
      const world = worldPaths(operation.countries);
      const html = renderToStaticMarkup(<OperationPage page={{ operation, view, world, messages: messagesIn(language), help: { entries: [] } }} />);
      expect([...html.matchAll(/<li id="([\w-]+)" class="agency[ "]/g)].map(([, id]) => id).toSorted(), 'list').toEqual(ids);

      const { pins, tiers } = arrangeTiers(toMapView(view, operation, world, String));
      expect([...html.matchAll(/ data-agencies="([^"]+)"/g)].map(([, members]) => members), 'pins in the page').toEqual(pins.map((pin) => pin.ids.join(' ')));
      for (const tier of tiers) expect(pins.filter(({ key }) => tier.pins.includes(key)).flatMap((pin) => pin.ids).toSorted(), 'pins at one size').toEqual(ids);

      const { features } = JSON.parse(agenciesGeoJson(operation)) as FeatureCollection;
      expect(features.map(({ id }) => id).toSorted(), 'GeoJSON').toEqual(ids);
      const rows = Papa.parse<Record<string, string>>(agenciesCsv(operation), { header: true, skipEmptyLines: true }).data;
      expect(rows.map(({ id }) => id).toSorted(), 'CSV').toEqual(ids);
      const { operation: facts } = JSON.parse(operationJson(operation)) as { operation: Facts };
      expect(facts.agencies.map(({ id }) => id).toSorted(), 'JSON').toEqual(ids);
    }),
    { numRuns: 20 },
  );
}, 60_000);
