import { expect, it } from 'vitest';
import { useBrowser } from '../browser/setup/browser';
import { readArticle } from './setup/article';
import { codeOf, htmlForms } from './setup/codes';
import { published, put, useEditors } from './setup/editors';
import { expectHost } from './setup/hostTable';
import { versionOf } from './setup/versionOf';

const browser = useBrowser();
const { openEditor, openHost } = useEditors(browser);

it.each(htmlForms)('CKEditor 5 publishes the code "%s" that is put into its HTML embed as it is', async (form) => {
  const page = await openEditor('ckeditor', true);
  await put(page, 'html', codeOf(form, browser.origin()));
  const { words, ...reading } = await readArticle(openHost, await published(page));
  expect(words).toBe('');
  expectHost({ host: 'CKEditor 5, HTML embed', version: versionOf('ckeditor5'), code: form, ...reading });
});

it('TinyMCE with settings makes the map of an address in its media dialog', async () => {
  const page = await openEditor('tinymce', true);
  await put(page, 'openMediaDialog');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').first().fill(codeOf('address', browser.origin()));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => published(page)).toContain('iframe');
  const { words, ...reading } = await readArticle(openHost, await published(page));
  expect(words).toBe('');
  expectHost({ host: 'TinyMCE, with settings', version: versionOf('tinymce'), code: 'address, media dialog', ...reading });
});
