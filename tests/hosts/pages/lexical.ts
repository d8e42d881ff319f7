import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { offer } from './HostEditor';

offer((place) => {
  const editor = createEditor({ nodes: [HeadingNode, QuoteNode, LinkNode], onError: (error) => { throw error; } });
  place.contentEditable = 'true';
  editor.setRootElement(place);
  registerRichText(editor);
  const insert = (html: string): void => {
    const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
    $getRoot().select();
    $insertNodes(nodes);
  };
  return {
    set: (html) => editor.update(() => insert(html), { discrete: true }),
    get: () => editor.read(() => $generateHtmlFromNodes(editor)),
    writable: () => place,
  };
});
