/** How far apart the lines are, in CSS pixels. */
const period = 6;

type Props = {
  /** A step of 1 in the paths that are filled, in plane units. */
  readonly unit: number;
  /** How large each picture of the map shows them, about: CSS pixels per plane unit. */
  readonly scales: readonly number[];
};

/** Thin slanting lines that disputed countries are filled with: for each picture its own (`--hatch`), since lines grow with what they fill. */
export function Hatch({ unit, scales }: Props) {
  return scales.map((scale, place) => {
    const size = Number((period / scale / unit).toPrecision(3));
    return (
      <pattern key={place} id={`Hatch${place}`} className="hatch" patternUnits="userSpaceOnUse" width={size} height={size} patternTransform="rotate(45)">
        <path visibility="visible" strokeWidth={size * 0.5} d={`M0 0V${size}`} />
      </pattern>
    );
  });
}
