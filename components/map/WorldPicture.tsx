import type { WorldPaths } from '../../lib/world/worldPaths';
import type { CountryCode } from '../../lib/operation/Operation';
import { planeSize } from '../../lib/world/plane';

type Props = {
  readonly world: WorldPaths;
  readonly names: ReadonlyMap<string, string>;
  /** Where a country's agencies stand in words. */
  readonly hrefOf: (country: CountryCode) => string;
};

/** The drawn world: land, the participants lit over it, borders. A shape leads to its country in the list where no script runs. */
export function WorldPicture({ world, names, hrefOf }: Props) {
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
      <path className="borders" d={world.borders} />
    </svg>
  );
}
