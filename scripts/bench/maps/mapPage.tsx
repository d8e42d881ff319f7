import { buildSync } from 'esbuild';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { OperationPage } from '../../../components/pages/OperationPage';
import { outlinesOf, sheetsOf } from '../../../lib/arrange/arrangedMap';
import type { Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import type { Operation } from '../../../lib/operation/Operation';
import type { OperationView } from '../../../lib/view/OperationView';
import { toMapView } from '../../../lib/view/toMapView';
import { toOperationView } from '../../../lib/view/toOperationView';
import type { Expected } from './Measures';

/** A page for readers, or one for frames. */
export type MapPlace = 'page' | 'frame';

/** How a page is shown, if not as it comes: in another face, and with letters of so many pixels where 16 are usual. */
export type Looks = { readonly font?: string; readonly letters?: number };

/** An operation's page as a whole HTML document with its styles and without scripts, as the build makes it, and what its map must show. */
export function mapPage(operation: Operation, language: Language, place: MapPlace, { font, letters }: Looks = {}): { readonly html: string; readonly expected: Expected } {
  const view = toOperationView(operation, language, operation.asOf);
  const page = { operation, view, sheets: sheetsOf(operation, view), world: outlinesOf(operation, place), messages: messagesIn(language), help: { entries: [] } };
  const body = renderToStaticMarkup(place === 'page' ? <OperationPage page={page} /> : <EmbedPage page={page} />);
  const looks = [font && `* { font-family: '${font}' !important; }`, letters && `html { font-size: ${letters}px; }`].filter(Boolean).join('\n');
  return {
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Map</title><style>${stylesOf(place)}</style><style>${looks}</style></head><body>${body}</body></html>`,
    expected: expectedOf(operation, view),
  };
}

/** What an operation's map must show: all that has a place on it. */
export function expectedOf(operation: Operation, view: OperationView): Expected {
  const { agencies, countries } = toMapView(view, operation, String);
  return { agencies: agencies.map(({ id, country, land }) => ({ id, country, land })), countries: countries.map(({ code }) => code) };
}

const styles = new Map<MapPlace, string>();

/** Every sheet of such a page, in the order in which the build has them. */
function stylesOf(place: MapPlace): string {
  const known = styles.get(place);
  if (known !== undefined) return known;
  const entry = { page: 'components/styles/pageStyles.ts', frame: 'components/styles/embedStyles.ts' }[place];
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, outdir: 'styles' });
  const css = outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '';
  styles.set(place, css);
  return css;
}
