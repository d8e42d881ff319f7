import type { Picture } from '../../lib/view/Picture';
import { Hatch, hatchFill } from './Hatch';

/** The drawn world: land, the participants lit over it and disputed countries hatched, borders; those too small for the overview get their shape with the finer outlines. A shape leads to its country in the list where no script runs. */
export function WorldPicture({ width, height, unit, land, borders, countries, together, relations }: Picture) {
  const transform = `scale(${unit})`;
  return (
    <svg className="world" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {countries.some(({ isDisputed }) => isDisputed) && <Hatch unit={unit} />}
      <path className="land" transform={transform} d={land} />
      {together && <path className="lit" data-countries={together.countries} transform={transform} d={together.d} />}
      {countries.map(({ country, name, href, d, isDisputed }) => (
        <a key={country} href={href} tabIndex={-1}>
          <path className={isDisputed ? 'disputed' : 'lit'} fill={isDisputed && hatchFill} data-country={country} transform={transform} d={d}>
            <title>{name}</title>
          </path>
        </a>
      ))}
      <path className="borders" transform={transform} d={borders} />
      {relations.map(({ between, d }) => (
        <path key={between} className="relation" data-between={between} d={d} />
      ))}
    </svg>
  );
}
