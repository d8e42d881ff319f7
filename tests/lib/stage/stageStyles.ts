import type { StageSize } from '../../../lib/stage/fitBox';

/** What style rules say of each selector, on a stage of one size. */
export type Styles = ReadonlyMap<string, Readonly<Record<string, string>>>;

const rule = /([^{}@]+)\{([^{}]*)\}/g;
const containerOrRule = /@container stage ([^{]+)\{((?:[^{}]+\{[^{}]*\})*)\}|([^{}@]+)\{([^{}]*)\}/g;

/** Reads the rules that `stageRules` writes as a browser would on a stage: a later rule wins. */
export function stageStyles(css: string, stage: StageSize): Styles {
  const styles = new Map<string, Record<string, string>>();
  for (const [, condition, inner, selectors, declarations] of css.matchAll(containerOrRule)) {
    if (selectors !== undefined) apply(styles, selectors, declarations ?? '');
    else if (holds(condition ?? '', stage)) for (const [, names = '', values = ''] of (inner ?? '').matchAll(rule)) apply(styles, names, values);
  }
  return styles;
}

function holds(condition: string, { width, height }: StageSize): boolean {
  return [...condition.matchAll(/\(min-(width|height):(\d+)px\)/g)].every(([, side, least]) => (side === 'width' ? width : height) >= Number(least));
}

function apply(styles: Map<string, Record<string, string>>, selectors: string, declarations: string): void {
  const values = Object.fromEntries(declarations.split(';').map((declaration) => declaration.split(':') as [string, string]));
  for (const selector of selectors.split(',')) styles.set(selector, { ...styles.get(selector), ...values });
}
