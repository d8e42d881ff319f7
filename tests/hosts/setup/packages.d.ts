/* What these tests use of their own packages, which are not installed where types are checked. */

declare module 'sanitize-html' {
  type Allowed = { readonly allowedTags: readonly string[]; readonly allowedAttributes: Readonly<Record<string, readonly string[]>> };
  const sanitizeHtml: ((html: string, allowed?: Allowed) => string) & { readonly defaults: Allowed };
  export default sanitizeHtml;
}

declare module 'rehype' {
  type Processor = { readonly data: (key: 'settings', value: object) => Processor; readonly use: (plugin: unknown, settings?: object) => Processor; readonly processSync: (html: string) => unknown };
  export const rehype: () => Processor;
}

declare module 'rehype-sanitize' {
  const rehypeSanitize: unknown;
  export default rehypeSanitize;
}

declare module 'ckeditor5' {
  type Editor = {
    readonly setData: (html: string) => void;
    readonly getData: () => string;
    readonly execute: (command: string, value: string) => void;
    readonly editing: { readonly view: { readonly getDomRoot: () => HTMLElement | undefined } };
  };
  export const ClassicEditor: { readonly create: (place: HTMLElement, settings: object) => Promise<Editor> };
  export const [AutoLink, Essentials, GeneralHtmlSupport, Heading, HtmlEmbed, ImageBlock, ImageInline, Link, LinkImage, MediaEmbed, Paragraph]: readonly object[];
}

declare module 'tinymce' {
  type Editor = {
    readonly insertContent: (html: string) => void;
    readonly getContent: () => string;
    readonly getBody: () => HTMLElement;
    readonly execCommand: (command: string) => boolean;
  };
  const tinymce: { readonly init: (settings: object) => Promise<readonly Editor[]> };
  export default tinymce;
}

declare module 'quill' {
  export default class Quill {
    constructor(place: HTMLElement);
    readonly root: HTMLElement;
    readonly clipboard: { readonly dangerouslyPasteHTML: (html: string) => void };
    getSemanticHTML(): string;
  }
}

declare module '@tiptap/core' {
  export class Editor {
    constructor(settings: object);
    readonly commands: { readonly setContent: (html: string) => boolean };
    readonly view: { readonly dom: HTMLElement };
    getHTML(): string;
  }
}

declare module '@tiptap/starter-kit' {
  const StarterKit: object;
  export default StarterKit;
}

declare module 'lexical' {
  export type LexicalEditor = {
    readonly setRootElement: (place: HTMLElement) => void;
    readonly update: (change: () => void, options: { readonly discrete: true }) => void;
    readonly read: <T>(of: () => T) => T;
  };
  export const createEditor: (settings: { readonly nodes: readonly object[]; readonly onError: (error: Error) => void }) => LexicalEditor;
  export const $getRoot: () => { readonly select: () => void };
  export const $insertNodes: (nodes: readonly object[]) => void;
}

declare module '@lexical/html' {
  import type { LexicalEditor } from 'lexical';

  export const $generateNodesFromDOM: (editor: LexicalEditor, document: Document) => readonly object[];
  export const $generateHtmlFromNodes: (editor: LexicalEditor) => string;
}

declare module '@lexical/link' {
  export const LinkNode: object;
}

declare module '@lexical/rich-text' {
  import type { LexicalEditor } from 'lexical';

  export const HeadingNode: object;
  export const QuoteNode: object;
  export const registerRichText: (editor: LexicalEditor) => void;
}

declare module '@editorjs/editorjs' {
  export default class EditorJS {
    constructor(settings: { readonly holder: HTMLElement });
    readonly isReady: Promise<void>;
    readonly blocks: { readonly renderFromHTML: (html: string) => Promise<void> };
    save(): Promise<{ readonly blocks: readonly { readonly data: { readonly text: string } }[] }>;
  }
}

/** TinyMCE's parts, which are imported for what they do. */
declare module 'tinymce/*';
