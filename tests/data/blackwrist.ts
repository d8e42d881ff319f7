import type { Language } from '../../lib/language/Language';
import { loadOperation } from '../../lib/operation/loadOperation';
import type { MapView } from '../../lib/view/MapView';
import { toMapView } from '../../lib/view/toMapView';
import { toOperationView } from '../../lib/view/toOperationView';
import { worldPaths } from '../../lib/world/worldPaths';

/** The real operation, from the project's own data folder. */
export const blackwrist = loadOperation('blackwrist', { dataFolder: 'data' });

/** Its world. */
export const blackwristWorld = worldPaths(blackwrist.countries);

/** Its map in a language. */
export function blackwristMap(language: Language): MapView {
  return toMapView(toOperationView(blackwrist, language), blackwrist, blackwristWorld, (agency) => `#${agency}`);
}
