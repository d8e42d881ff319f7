import { describe, expect, it } from 'vitest';
import { isLanguage, languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { loadHelpOf } from '../../lib/topic/loadHelpOf';
import { addresses } from './setup/addresses';
import { useBrowser } from './setup/browser';
import { plain, plainWords } from './setup/plainWords';

const { open } = useBrowser();

const helpIn = (language: (typeof languages)[number]) => loadHelpOf('child-sexual-abuse', language).entries;

it('is in the HTML of every page with a map, with or without a frame, in the page’s language alone', async () => {
  const withMap = addresses.filter((address) => /^(\/embed)?\/\w\w\/[\w-]+\//.test(address) && !/\/(embed-code|privacy)\/$/.test(address));
  expect(withMap.length).toBeGreaterThan(40);
  const page = await open('/en/', { javaScriptEnabled: false });
  for (const address of withMap) {
    const html = await (await page.request.get(address)).text();
    const own = address.split('/').find(isLanguage);
    for (const language of languages) expect(html.includes(`<h2 id="heading-help">${messagesIn(language).help.title}</h2>`), address).toBe(language === own);
  }
});

describe.each(languages)('the box of help, without scripts, in %s', (language) => {
  const help = helpIn(language);

  it('tells each number and address, as links that say nothing of this page', async () => {
    const page = await open(`/${language}/blackwrist/europol/`, { javaScriptEnabled: false });
    const box = page.locator('.help');
    const words = await plainWords(box);
    for (const { name, purpose, telephone, checked } of help) for (const text of [name, purpose, telephone?.words ?? '', checked]) expect(words).toContain(plain(text));
    const links = await box.locator('a').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', rel: link.getAttribute('rel') })));
    expect(links.filter(({ href }) => href.startsWith('tel:')).map(({ href }) => href)).toEqual(help.flatMap(({ telephone }) => telephone?.href ?? []));
    expect(links.filter(({ href, rel }) => !href.startsWith('tel:') && rel !== 'noreferrer')).toEqual([]);
  });

  it('stands in the folded part of the frame, in plain text', async () => {
    const page = await open(`/embed/${language}/blackwrist/`, { javaScriptEnabled: false });
    await page.locator('.embed-list summary').click();
    const box = page.locator('.help');
    expect(await box.isVisible()).toBe(true);
    const words = await plainWords(box);
    for (const { name, telephone } of help) for (const text of [name, telephone?.words ?? '']) expect(words).toContain(plain(text));
    expect(await box.locator('a').count()).toBe(0);
  });
});
