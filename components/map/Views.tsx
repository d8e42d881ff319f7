import type { Picture } from '../../lib/view/Picture';
import { Hatch } from './Hatch';

type Props = { readonly picture: Picture; /** How large each picture shows the world, about, where the map has most of them: CSS pixels per plane unit. */ readonly scales: readonly number[] };

/**
 * The pictures of the map: the world is drawn in the first, and used in all others. Land, the participants lit over it and disputed countries
 * hatched, borders. A shape leads to its country in the list where no script runs.
 */
export function Views({ picture, scales }: Props) {
  const { width, height, unit, land, borders, countries, together, relations } = picture;
  const transform = `scale(${unit})`;
  const viewBox = `0 0 ${width} ${height}`;
  return (
    <div className="views">
      <div className="view view-0">
        <svg className="world" viewBox={viewBox} aria-hidden="true">
          <g id="World">
            {countries.some(({ isDisputed }) => isDisputed) && <Hatch unit={unit} scales={scales} />}
            <path className="land" transform={transform} d={land} />
            <path className="borders" transform={transform} d={borders} />
            {together && <path className="lit" data-countries={together.countries} transform={transform} d={together.d} />}
            {countries.map(({ country, name, href, d, isDisputed }) => (
              <a key={country} href={href} tabIndex={-1}>
                <path className={isDisputed ? 'disputed' : 'lit'} data-country={country} transform={transform} d={d}>
                  <title>{name}</title>
                </path>
              </a>
            ))}
            {relations.map(({ between, d }) => (
              <path key={between} className="relation" data-between={between} d={d} />
            ))}
          </g>
        </svg>
      </div>
      {scales.slice(1).map((_, place) => (
        <div key={place} className={`view view-${place + 1} panel-view`}>
          <svg viewBox={viewBox} aria-hidden="true">
            <use href="#World" />
          </svg>
        </div>
      ))}
      {scales.slice(1).map((_, place) => (
        <i key={place} className={`part part-${place + 1}`} />
      ))}
    </div>
  );
}
