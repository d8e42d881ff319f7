import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/autolink';
import 'tinymce/plugins/media';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { offer } from './HostEditor';

offer(async (place, { origin, hasSettings }) => {
  const host = new URL(origin).host;
  const resolve = ({ url }: { readonly url: string }): Promise<{ readonly html: string }> =>
    Promise.resolve({ html: url.startsWith(`${origin}/`) ? `<iframe src="${origin}/embed${url.slice(origin.length)}" title="Map" width="100%" height="640"></iframe>` : '' });
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'media autolink',
    toolbar: 'media',
    content_css: false,
    promotion: false,
    ...(hasSettings && {
      sandbox_iframes_exclusions: [new URL(origin).hostname, host],
      media_url_resolver: resolve,
      extended_valid_elements: 'script[async|src],div[data-*]',
    }),
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  return {
    set: (html) => editor.insertContent(html),
    get: () => editor.getContent(),
    writable: () => editor.getBody(),
    openMediaDialog: () => editor.execCommand('mceMedia'),
  };
});
