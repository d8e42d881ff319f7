import { AutoLink, ClassicEditor, Essentials, GeneralHtmlSupport, Heading, HtmlEmbed, ImageBlock, ImageInline, Link, LinkImage, MediaEmbed, Paragraph } from 'ckeditor5';
import { offer } from './HostEditor';

offer(async (place, { origin, hasSettings }) => {
  const usual = [Essentials, Paragraph, Heading, Link, AutoLink, ImageBlock, ImageInline, LinkImage, MediaEmbed];
  const frame = (match: readonly string[]): string => `<iframe src="${origin}/embed/${match[1] ?? ''}" title="Map" width="100%" height="640" style="border:0"></iframe>`;
  const escaped = origin.replace(/[.]/g, '\\.');
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: hasSettings ? [...usual, GeneralHtmlSupport, HtmlEmbed] : usual,
    ...(hasSettings && {
      htmlSupport: {
        allow: [
          { name: 'div', attributes: /^data-/ },
          { name: 'iframe', attributes: true, styles: true },
          { name: 'script', attributes: { async: true, src: new RegExp(`^${escaped}/embed\\.v1\\.js$`) } },
        ],
      },
      mediaEmbed: { previewsInData: true, extraProviders: [{ name: 'operation-map', url: new RegExp(`^${escaped}/(\\w\\w/[\\w-]+/([\\w-]+/)?)$`), html: frame }] },
    }),
  });
  return {
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    writable: () => editor.editing.view.getDomRoot() ?? place,
    ...(hasSettings && { html: (code: string) => editor.execute('htmlEmbed', code) }),
  };
});
