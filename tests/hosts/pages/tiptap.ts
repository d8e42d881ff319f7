import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { offer } from './HostEditor';

offer((element) => {
  const editor = new Editor({ element, extensions: [StarterKit] });
  const { setContent } = editor.commands;
  return { set: (html) => setContent(html), get: () => editor.getHTML(), writable: () => editor.view.dom };
});
