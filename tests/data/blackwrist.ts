import type { MapSheet } from '../../lib/arrange/MapSheet';
import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { loadOperation } from '../../lib/operation/loadOperation';
import type { PageData } from '../../lib/site/loadPage';
import { loadHelpOf } from '../../lib/topic/loadHelpOf';
import type { MapView } from '../../lib/view/MapView';
import { toMapView } from '../../lib/view/toMapView';
import { toOperationView } from '../../lib/view/toOperationView';
import { worldPaths } from '../../lib/world/worldPaths';
import { plainSheets } from '../fixtures/operations/plainSheets';

/** The operation as the frozen data have it. */
export const blackwrist = loadOperation('blackwrist');

/** Its world. */
export const blackwristWorld = worldPaths(blackwrist.countries);

/** All that its pages are made from, in a language. */
export function blackwristPage(language: Language): PageData {
  return { operation: blackwrist, view: toOperationView(blackwrist, language), world: blackwristWorld, sheets: sheetsIn(language), messages: messagesIn(language), help: loadHelpOf(blackwrist.topic, language) };
}

/** Its map in a language. */
export function blackwristMap(language: Language): MapView {
  return toMapView(toOperationView(blackwrist, language), blackwrist, (agency) => `#${agency}`, sheetsIn(language));
}

/** Made once for each language. */
function sheetsIn(language: Language): readonly MapSheet[] {
  const made = sheets.get(language) ?? plainSheets(toMapView(toOperationView(blackwrist, language), blackwrist, String));
  sheets.set(language, made);
  return made;
}

const sheets = new Map<Language, readonly MapSheet[]>();
