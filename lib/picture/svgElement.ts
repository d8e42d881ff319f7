/** An element of an SVG file, as text. Attributes are escaped here; children are elements already, or text from `svgText`. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? svgNumber(value) : svgText(value)}"`);
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Text as it stands in an SVG file. */
export function svgText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A number to at most three decimals: the same text for the same number on every machine. */
export function svgNumber(value: number): string {
  return String(Math.round(1000 * value) / 1000);
}
