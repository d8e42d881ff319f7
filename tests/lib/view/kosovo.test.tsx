import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { OperationPage } from '../../../components/pages/OperationPage';
import { agenciesCsv } from '../../../lib/download/agenciesCsv';
import { agenciesGeoJson } from '../../../lib/download/agenciesGeoJson';
import { operationJson } from '../../../lib/download/operationJson';
import type { Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { toMapView } from '../../../lib/view/toMapView';
import { toOperationView } from '../../../lib/view/toOperationView';
import { worldPaths } from '../../../lib/world/worldPaths';
import { kosovo } from '../../fixtures/operations/kosovo';
import { oneAgency } from '../../fixtures/operations/oneAgency';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';

const operation = parseOperation(toDataFiles(kosovo), '2026-11-24');
const without = parseOperation(toDataFiles(oneAgency), '2026-11-24');

function pageOf(shown: typeof operation, language: Language) {
  return { operation: shown, view: toOperationView(shown, language), world: worldPaths(shown.countries), messages: messagesIn(language), help: { entries: [] } };
}

describe('an operation in which Kosovo takes part', () => {
  it('lights its shape and names it on the map', () => {
    const { view, world } = pageOf(operation, 'en');
    const map = toMapView(view, operation, world, (id) => `#${id}`);
    expect(world.lit.map(({ country }) => country)).toContain('XKX');
    expect(map.countries.map(({ code, name }) => `${code} ${name}`)).toContain('XKX Kosovo');
  });

  it.each([
    ['en', 'Kosovo', 'Kosovo is named as the sources name it, without prejudice to positions on its status.'],
    ['bg', 'Косово', 'Косово е назовано така, както го назовават източниците. Това не засяга позициите относно неговия статут.'],
  ] as const)('names it in %s in list and details, with the note on page and frame', (language, name, note) => {
    const page = pageOf(operation, language);
    for (const markup of [renderToStaticMarkup(<OperationPage page={page} />), renderToStaticMarkup(<EmbedPage page={page} />)]) {
      expect(markup).toContain(note);
      expect(markup).toMatch(new RegExp(`<h3[^>]*>${name}</h3>`));
    }
  });

  it('says nothing of Kosovo where it is not named', () => {
    for (const language of ['en', 'bg'] as const) expect(renderToStaticMarkup(<OperationPage page={pageOf(without, language)} />)).not.toMatch(/Kosovo|Косово/);
  });

  it('is whole in every download', () => {
    expect(agenciesCsv(operation)).toContain('XKX');
    expect(agenciesGeoJson(operation)).toContain('XKX');
    expect(operationJson(operation)).toContain('"XKX"');
  });
});
