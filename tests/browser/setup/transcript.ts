import type { CDPSession, Page } from 'playwright-core';

type Value = { readonly value?: unknown };
type AxNode = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
};

/** What a node is and does not have to be said: its text is in its name, or in what is inside it. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'StaticText', 'LineBreak', 'LayoutTableCell', 'DescriptionListDetail', 'LabelText', 'ListMarker', 'SvgRoot']);

/** What is said of these is their name: the texts inside them would be said twice. */
const named = new Set(['link', 'button', 'heading', 'term', 'radio', 'checkbox', 'DisclosureTriangle']);

/** States that a screen reader says, where they are so. */
const states = ['checked', 'pressed', 'expanded', 'disabled', 'selected'] as const;

/**
 * What a screen reader has to say of a page, in its order: Chromium's accessibility tree, a line for each node, indented by how deep it lies,
 * as `role "name" (state)`. A run of plain text is a line of its own.
 */
export async function transcriptOf(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root ? `${linesOf(root, byId, 0, '').join('\n')}\n` : '';
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>, depth: number, saidAbove: string): readonly string[] {
  const role = String(node.role?.value ?? '');
  const name = plainName(node);
  const isText = role === 'StaticText' && name !== '' && !saidAbove.includes(name);
  const isAnnouncer = role === 'alert' && (node.childIds ?? []).length === 0; // the framework's, empty, and there a moment after the page
  const isSaid = !node.ignored && !isAnnouncer && (isText || !silent.has(role));
  const line = isText ? [`${'  '.repeat(depth)}${name}`] : isSaid ? [`${'  '.repeat(depth)}${[role, name && `"${name}"`, ...statesOf(node)].filter(Boolean).join(' ')}`] : [];
  if (role === 'StaticText') return line;
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return [...line, ...children.flatMap((child) => linesOf(child, byId, isSaid ? depth + 1 : depth, named.has(role) ? name : saidAbove))];
}

const plainName = ({ name }: AxNode): string => String(name?.value ?? '').replace(/\s+/g, ' ').trim();

function statesOf({ properties = [] }: AxNode): readonly string[] {
  const valueOf = (property: string): unknown => properties.find(({ name }) => name === property)?.value.value;
  const level = valueOf('level');
  const said = states.flatMap((state) => {
    const value = valueOf(state);
    if (value === undefined || (value === false && state !== 'expanded') || value === 'false') return [];
    return [`(${state === 'expanded' && value === false ? 'collapsed' : state})`];
  });
  return level === undefined ? said : [`(level ${String(level)})`, ...said];
}
