import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { plain, plainWords } from './setup/plainWords';

const { newPage } = useBrowser();

describe('an address without a page', () => {
  it.each([
    ['/bg/nix', 'bg', ['bg']],
    ['/bg/blackwrist/nobody/', 'bg', ['bg']],
    ['/en/nix.html', 'en', ['en']],
    ['/nix', 'en', ['en', 'bg']],
    ['/de/blackwrist/', 'en', ['en', 'bg']],
  ] as const)('%s is answered calmly, in %s', async (address, documentLanguage, languages) => {
    const page = await newPage({ allowed: /Failed to load resource: the server responded with a status of 404/ });
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(documentLanguage);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('main section').count()).toBe(languages.length);
    for (const language of languages) {
      const { notFoundTitle, notFoundText } = messagesIn(language).errors;
      const message = page.locator(`section[lang=${language}]`);
      expect(await plainWords(message.locator('h1'))).toBe(notFoundTitle);
      expect(await plainWords(message)).toContain(plain(notFoundText));
      expect(await message.locator('a').getAttribute('href')).toBe(`/${language}/`);
    }
    expect(await plainWords(page.locator('body'))).not.toMatch(/404|error|грешка при нас/i);
  });
});
