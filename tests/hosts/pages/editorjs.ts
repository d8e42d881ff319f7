import EditorJS from '@editorjs/editorjs';
import { offer } from './HostEditor';

offer(async (holder) => {
  const editor = new EditorJS({ holder });
  await editor.isReady;
  return {
    set: (html) => editor.blocks.renderFromHTML(html),
    get: async () => (await editor.save()).blocks.map(({ data }) => `<p>${data.text}</p>`).join(''),
    writable: () => holder.querySelector<HTMLElement>('[contenteditable=true]') ?? holder,
  };
});
