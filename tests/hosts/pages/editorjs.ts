import EditorJS from '@editorjs/editorjs';
import { offer } from './HostEditor';

offer(async (holder) => {
  const editor = new EditorJS({ holder });
  await editor.isReady;
  return {
    set: async (html) => {
      await editor.blocks.renderFromHTML(html);
      // It is not done when it says so.
      await new Promise((resolve) => setTimeout(resolve, 700));
    },
    get: async () => (await editor.save()).blocks.map(({ data }) => `<p>${data.text}</p>`).join(''),
    writable: () => holder.querySelector<HTMLElement>('[contenteditable=true]') ?? holder,
  };
});
