import type { Form } from '../../lib/arrange/Name';

type Props = { readonly form: Form; readonly className: string; readonly 'data-name-of'?: string | undefined; readonly 'data-number-of'?: string | undefined };

/** The height of a line, and how far below its top letters stand, in the form's units. */
const [lineHeight, baseline] = [14, 12];

/** A name on the map, exactly as wide as it was planned for, whatever face the browser sets it in: else it might lie on another country. */
export function NameText({ form: { lines, widths, width, height }, className, ...data }: Props) {
  return (
    <svg className={lines.length > 1 ? `${className} two-lines` : className} viewBox={`0 0 ${width} ${height}`} paintOrder="stroke" aria-hidden="true" {...data}>
      {lines.map((line, place) => (
        <text key={line} x={width / 2} y={baseline + place * lineHeight} textLength={widths[place]} lengthAdjust="spacingAndGlyphs">
          {line}
        </text>
      ))}
    </svg>
  );
}
