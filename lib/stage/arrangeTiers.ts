import { finish } from '../steps/finish';
import type { MapView } from '../view/MapView';
import { arranging, type Arrangement } from './arrange';
import { fitBox } from './fitBox';
import type { SeatGroup } from './groupSeats';
import { tiers, type Tier } from './tiers';

/** A pin of the static picture, which some tiers show and others don't. */
export type StaticPin = SeatGroup & { readonly key: string };

/** The static picture's arrangements for every size of stage. */
export type TierArrangement = { readonly tier: Tier; readonly arrangement: Arrangement; readonly pins: readonly string[] };

/** Every pin that any size of stage shows, once, and which of them stand in which tier. */
export type StaticArrangement = { readonly pins: readonly StaticPin[]; readonly tiers: readonly TierArrangement[] };

type ArrangedMap = Pick<MapView, 'agencies' | 'countries' | 'frames'>;

const known = new WeakMap<ArrangedMap, Map<Tier, Arrangement>>();

/** The arrangement that the picture has on every stage of a tier, and the live map before the reader moves it. For the same map it is made once, in steps. */
export function* arrangingTier(map: ArrangedMap, tier: Tier): Generator<void, Arrangement> {
  const ofMap = known.get(map) ?? new Map<Tier, Arrangement>();
  known.set(map, ofMap);
  const box = map.frames[tier.frame];
  const arrangement = ofMap.get(tier) ?? (yield* arranging(map, fitBox(box, tier.least).scale, box));
  ofMap.set(tier, arrangement);
  return arrangement;
}

/** The same at once. */
export function arrangeTier(map: ArrangedMap, tier: Tier): Arrangement {
  return finish(arrangingTier(map, tier));
}

/** Arranges a map for each tier, at the tier's smallest stage. */
export function arrangeTiers(map: MapView): StaticArrangement {
  const pins = new Map<string, StaticPin>();
  const arranged = tiers.map((tier): TierArrangement => {
    const arrangement = arrangeTier(map, tier);
    const keys = arrangement.groups.map((group) => {
      const members = group.ids.join(' ');
      const pin = pins.get(members) ?? { ...group, key: `pin-${pins.size + 1}` };
      pins.set(members, pin);
      return pin.key;
    });
    return { tier, arrangement, pins: keys };
  });
  return { pins: [...pins.values()], tiers: arranged };
}
