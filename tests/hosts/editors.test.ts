import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser/setup/browser';
import { readArticle, wordsIn } from './setup/article';
import { codeOf, htmlForms } from './setup/codes';
import { paste, published, put, useEditors } from './setup/editors';
import { expectHost } from './setup/hostTable';
import { versionOf } from './setup/versionOf';

const browser = useBrowser();
const { openEditor, openHost } = useEditors(browser);

type Host = { readonly host: string; readonly file: string; readonly name: string; readonly hasSettings: boolean };
const editors: readonly Host[] = [
  { host: 'CKEditor 5', file: 'ckeditor', name: 'ckeditor5', hasSettings: false },
  { host: 'CKEditor 5, with settings', file: 'ckeditor', name: 'ckeditor5', hasSettings: true },
  { host: 'TinyMCE', file: 'tinymce', name: 'tinymce', hasSettings: false },
  { host: 'TinyMCE, with settings', file: 'tinymce', name: 'tinymce', hasSettings: true },
  { host: 'Quill', file: 'quill', name: 'quill', hasSettings: false },
  { host: 'TipTap, StarterKit', file: 'tiptap', name: '@tiptap/core', hasSettings: false },
  { host: 'Lexical, with links', file: 'lexical', name: 'lexical', hasSettings: false },
  { host: 'Editor.js', file: 'editorjs', name: '@editorjs/editorjs', hasSettings: false },
];
const isDeadEnd = /^(nothing|link without words)$/;

describe.each(editors)('$host', ({ host, file, name, hasSettings }) => {
  it.each(htmlForms)('publishes of the code "%s", put in as HTML or pasted from a page, what leads to the map', async (form) => {
    const code = codeOf(form, browser.origin());
    const page = await openEditor(file, hasSettings);
    await put(page, 'set', code);
    const { words, ...reading } = await readArticle(openHost, await published(page));
    expect(words).toBe('');
    expect(reading.comes, 'what readers can follow').not.toMatch(isDeadEnd);
    expectHost({ host, version: versionOf(name), code: form, ...reading });
    const pasted = await openEditor(file, hasSettings);
    await paste(pasted, 'text/html', code);
    expect(await wordsIn(openHost, await published(pasted))).toBe('');
  });

  it('publishes a code that is pasted as words as these words', async () => {
    const page = await openEditor(file, hasSettings);
    const code = codeOf('script', browser.origin());
    await paste(page, 'text/plain', code);
    const words = await wordsIn(openHost, await published(page));
    expect(words.replace(/\s/g, '')).toContain('<divdata-operation-map=');
  });

  it('makes of an address that is pasted', async () => {
    const page = await openEditor(file, hasSettings);
    await paste(page, 'text/plain', codeOf('address', browser.origin()));
    const { words, ...reading } = await readArticle(openHost, await published(page));
    expect(['', codeOf('address', browser.origin())]).toContain(words);
    expectHost({ host, version: versionOf(name), code: 'address', ...reading });
  });
});
