import type { Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { loadOperation } from '../../lib/operation/loadOperation';
import type { PageData } from '../../lib/site/loadPage';
import { loadHelpOf } from '../../lib/topic/loadHelpOf';
import type { MapView } from '../../lib/view/MapView';
import { toMapView } from '../../lib/view/toMapView';
import { toOperationView } from '../../lib/view/toOperationView';
import { worldPaths } from '../../lib/world/worldPaths';

/** The operation as the frozen data have it. */
export const blackwrist = loadOperation('blackwrist');

/** Its world. */
export const blackwristWorld = worldPaths(blackwrist.countries);

/** All that its pages are made from, in a language. */
export function blackwristPage(language: Language): PageData {
  return { operation: blackwrist, view: toOperationView(blackwrist, language), world: blackwristWorld, messages: messagesIn(language), help: loadHelpOf(blackwrist.topic, language) };
}

/** Its map in a language. */
export function blackwristMap(language: Language): MapView {
  return toMapView(toOperationView(blackwrist, language), blackwrist, blackwristWorld, (agency) => `#${agency}`);
}
