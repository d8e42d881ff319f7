import { memo } from 'react';
import type { StaticArrangement } from '../../lib/stage/arrangeTiers';
import { stageRules } from '../../lib/stage/stageRules';
import type { MapView } from '../../lib/view/MapView';

type Props = { readonly map: MapView; readonly arrangement: StaticArrangement };

/** Where the picture and its marks stand. In front of them: a browser that draws a page while it comes would else move what it has drawn. */
export const StageRules = memo(function StageRules({ map, arrangement }: Props) {
  return <style>{stageRules(map, arrangement)}</style>;
});
