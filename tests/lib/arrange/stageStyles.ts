import css from '@eslint/css';

/** What style rules say of each selector, on a stage of one size. */
export type Styles = ReadonlyMap<string, Readonly<Record<string, string>>>;

type Node = {
  readonly type: string;
  readonly name?: string;
  readonly property?: string;
  readonly children?: readonly Node[];
  readonly prelude?: Node | null;
  readonly block?: Node | null;
  readonly value?: Node;
  readonly loc: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
};

/**
 * Reads the rules that `sheetRules` writes as a browser would on a stage, in CSS pixels where letters are 16: a later rule wins.
 *
 * @throws Error when the text is no style sheet.
 */
export function stageStyles(text: string, stage: { readonly width: number; readonly height: number }): Styles {
  const parsed = css.languages.css.parse({ body: text, path: 'sheet.css', physicalPath: 'sheet.css', bom: false }, { languageOptions: { tolerant: false } });
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message, line, column }) => `${line}:${column} ${message}`).join('; '));
  const styles = new Map<string, Record<string, string>>();
  read(parsed.ast as unknown as Node);
  return styles;

  function read({ children = [] }: Node): void {
    for (const node of children) {
      if (node.type === 'Rule') apply(node);
      else if (node.name === 'container' && node.block && holds(textOf(node.prelude))) read(node.block);
    }
  }

  /** All conditions are of the least width and the least height. */
  function holds(condition: string): boolean {
    return condition.split('(').slice(1).every((part) => {
      const [side = '', least = ''] = part.split(':');
      return (side === 'min-width' ? stage.width : stage.height) >= parseFloat(least) * 16;
    });
  }

  function apply({ prelude, block }: Node): void {
    const values = Object.fromEntries((block?.children ?? []).map(({ property = '', value }) => [property, textOf(value)]));
    for (const selector of prelude?.children ?? []) styles.set(textOf(selector), { ...styles.get(textOf(selector)), ...values });
  }

  function textOf(node: Node | null | undefined): string {
    return node ? text.slice(node.loc.start.offset, node.loc.end.offset) : '';
  }
}
