import { sheetRules } from '../../lib/arrange/sheetRules';
import type { MapView } from '../../lib/view/MapView';

type Props = { readonly map: MapView };

/** Where the pictures and their marks stand. In front of them: a browser that draws a page while it comes would else move what it has drawn. */
export function StageRules({ map }: Props) {
  return <style>{sheetRules(map)}</style>;
}
