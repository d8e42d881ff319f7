import type { WorldPaths } from '../../lib/world/worldPaths';
import type { CountryCode } from '../../lib/operation/Operation';
import type { Relation } from '../../lib/view/relationLines';
import { planeSize } from '../../lib/world/plane';

type Props = {
  readonly world: WorldPaths;
  readonly names: ReadonlyMap<string, string>;
  readonly relations: readonly Relation[];
  /** Where a country's agencies stand in words. */
  readonly hrefOf: (country: CountryCode) => string;
};

/** The drawn world: land, the participants lit over it, borders; those too small for the overview get their shape with the finer outlines. A shape leads to its country in the list where no script runs. */
export function WorldPicture({ world, names, relations, hrefOf }: Props) {
  return (
    <svg className="world" viewBox={`0 0 ${planeSize.width} ${planeSize.height}`} aria-hidden="true" focusable="false">
      <path className="land" d={world.land} />
      {world.lit.map(({ country, d }) => (
        <a key={country} href={hrefOf(country)} tabIndex={-1}>
          <path className="lit" data-country={country} d={d}>
            <title>{names.get(country)}</title>
          </path>
        </a>
      ))}
      {world.shapeless.map(({ country }) => (
        <a key={country} href={hrefOf(country)} tabIndex={-1}>
          <path className="lit" data-country={country}>
            <title>{names.get(country)}</title>
          </path>
        </a>
      ))}
      <path className="borders" d={world.borders} />
      {relations.map(({ between, d }) => (
        <path key={between.join(' ')} className="relation" data-between={between.join(' ')} d={d} />
      ))}
    </svg>
  );
}
