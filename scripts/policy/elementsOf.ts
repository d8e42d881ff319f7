import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page, as parse5 has it. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page in its order, in a `<noscript>` and a `<template>` too. */
export function elementsOf(html: string): readonly Element[] {
  return [...elementsIn(parse(html, { scriptingEnabled: false }))];
}

/** An element's attribute, with the prefix that it has in SVG (`xlink:href`). */
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value;

/** The text in an element itself: of a script or a style sheet, all of it. */
export const textOf = ({ childNodes }: Element): string => childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Every element in a node, in its order. */
export function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn(child);
    if ('content' in child) yield* elementsIn(child.content);
  }
}
