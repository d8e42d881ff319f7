import type { Language } from '../language/Language';
import type { Operation } from '../operation/Operation';
import { aroundAgency } from '../view/aroundAgency';
import { relationLines } from '../view/relationLines';
import { toMapView } from '../view/toMapView';
import { toOperationView } from '../view/toOperationView';
import type { WorldPaths } from '../world/worldPaths';
import type { PictureFacts } from './PictureFacts';

type Page = { readonly operation: Operation; readonly world: WorldPaths; readonly language: Language; readonly agency?: string; readonly address?: string };

/**
 * What the picture of a page shows.
 *
 * @param agency an agency's id, for the picture of its own page.
 * @throws RangeError when the operation has no such agency.
 */
export function toPictureFacts({ operation, world, language, agency: id, address }: Page): PictureFacts {
  const whole = toOperationView(operation, language);
  const agency = whole.agencies.find((candidate) => candidate.id === id);
  if (id !== undefined && !agency) throw new RangeError(`Agency '${id}' is not the operation's.`);
  const view = agency ? aroundAgency(whole, agency) : whole;
  const shown = new Set(view.agencies.map((other) => other.id));
  const lines = agency ? relationLines({ agencies: operation.agencies.filter((other) => shown.has(other.id)) }) : [];
  return {
    view,
    map: toMapView(view, operation, world, () => ''),
    world,
    ...(agency && { agency }),
    relations: lines.filter(({ between }) => between.some((end) => end === id)),
    ...(address && { address }),
  };
}
