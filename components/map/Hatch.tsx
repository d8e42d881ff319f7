/** How far apart the lines are, in plane units. */
const period = 10;

/** The lines that a disputed country is filled with, as the value of `fill`. */
export const hatchFill = 'url(#Hatch)';

type Props = { /** A step of 1 in the paths that are filled, in plane units. */ readonly unit: number };

/** Thin slanting lines. They are seen in the live map's copy of the picture too, while the picture itself is hidden. */
export function Hatch({ unit }: Props) {
  const size = period / unit;
  return (
    <pattern id="Hatch" className="hatch" patternUnits="userSpaceOnUse" width={size} height={size} patternTransform="rotate(45)">
      <path visibility="visible" strokeWidth={size * 0.5} d={`M0 0V${size}`} />
    </pattern>
  );
}
