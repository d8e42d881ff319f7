/**
 * The declarations of a style sheet that would not turn with the direction of the page, each with its selector: `.a { margin-left: 1px }`. Rules
 * that are for one direction (`[dir='rtl']`) are left out.
 */
export function physicalDirections(css: string): readonly string[] {
  const rules = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return rules.flatMap(([, selector = '', body = '']) =>
    selector.includes('[dir=')
      ? []
      : body
          .split(';')
          .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
          .filter(isPhysical)
          .map((declaration) => `${selector.trim().replace(/\s+/g, ' ')} { ${declaration} }`),
  );
}

function isPhysical(declaration: string): boolean {
  const [, property = '', value = ''] = /^([\w-]+): (.*)$/.exec(declaration) ?? [];
  if (property.startsWith('--')) return false;
  if (/(^|-)(left|right)(-|$)/.test(property) || property === 'direction') return true;
  if (/^(float|clear|text-align|caption-side|transform-origin|object-position|background-position(-x)?)$/.test(property)) return /\b(left|right)\b/.test(value);
  if (/^(margin|padding|inset|border-(width|style|color))$/.test(property)) return isLopsided(value, 1, 3);
  if (property === 'border-radius') return isLopsided(value, 0, 1) || isLopsided(value, 2, 3);
  if (property === 'box-shadow') return value.split(/,(?![^(]*\))/).some((shadow) => /^(inset )?-?0*[1-9.]/.test(shadow.trim()));
  return /gradient\(\s*-?\d+deg|gradient\(\s*to (left|right)/.test(value);
}

/** Whether two of four values, by their places, differ. */
function isLopsided(value: string, one: number, other: number): boolean {
  const values = value.match(/[\w.%-]+(\([^()]*\))?/g) ?? [];
  return values.length === 4 && values[one] !== values[other];
}
