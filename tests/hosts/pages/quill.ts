import Quill from 'quill';
import { offer } from './HostEditor';

offer((place) => {
  const quill = new Quill(place);
  return {
    set: (html) => quill.clipboard.dangerouslyPasteHTML(html),
    get: () => quill.getSemanticHTML(),
    writable: () => quill.root,
  };
});
