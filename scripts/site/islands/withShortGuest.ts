import { attribute } from '../../policy/elementsOf';
import { replaceNodes } from '../../policy/replaceNodes';
import { inlineScript } from './inlineScript';

/** A page for frames with its guest in one short piece, and any other page as it is. */
export function withShortGuest(html: string): string {
  return replaceNodes(html, ({ nodeName, parentNode }) => {
    const isGuest = nodeName === '#text' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'script' && attribute(parentNode, 'data-room') !== undefined;
    return isGuest ? inlineScript('lib/embed/startGuest.ts') : undefined;
  });
}
