import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EmbedCodePage } from '../../../components/pages/EmbedCodePage';
import { groundChosen, heightChosen } from '../../../components/embedCode/EmbedChoice';
import { EmbedCodeTool } from '../../../components/embedCode/EmbedCodeTool';
import { messagesIn } from '../../../lib/language/messagesIn';
import { loadViews } from '../../../lib/site/loadViews';
import { blackwrist, blackwristPage } from '../../data/blackwrist';

const { embedCode: words } = messagesIn('en');
const names = { title: 'The map', alt: 'A picture', agencies: [], more: 'More' };

/** The headings of the codes on a site whose build knew its address, or did not. */
function formsOf(origin: string): readonly string[] {
  const html = renderToStaticMarkup(<EmbedCodeTool words={words} language="en" operation="blackwrist" origin={origin} names={{ en: names, bg: names }} />);
  return [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name = '']) => name.replaceAll('&#x27;', "'"));
}

describe('the codes', () => {
  const { script, plain, address, amp, picture, provider } = words.forms;

  it('are all offered where the build knew the site’s address', () => {
    expect(formsOf('https://example.org')).toEqual([...[script, plain, address, amp, picture, provider, words.appleNews].map(({ name }) => name), words.failedTitle]);
  });

  it('are those that need no oEmbed where it did not', () => {
    expect(formsOf('')).toEqual([script, plain, amp, picture].map(({ name }) => name));
  });

  it('stand in the page without scripts, in its own language', () => {
    const views = loadViews(blackwrist);
    const html = renderToStaticMarkup(<EmbedCodePage page={blackwristPage('bg')} views={views} />);
    expect(html).toContain('&lt;iframe src=&quot;https://HOST/embed/bg/blackwrist/&quot; title=&quot;Карта на службите, участвали в операция „Blackwrist“&quot;');
    expect(html).not.toMatch(/ style="| on\w+="|<script(?! type="application\/json")/);
  });
});

describe('a height that was typed', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['high', undefined],
    ['450', 450],
    ['450.4', 450],
    ['1', 320],
    ['1e9', 1000],
  ])('%j is %s', (height, pixels) => {
    expect(heightChosen({ height })).toBe(pixels);
  });
});

describe('a colour that was typed', () => {
  it.each([
    ['', undefined],
    ['#1a1a1a', '1a1a1a'],
    [' FFF1E5 ', 'fff1e5'],
    ['#fff', 'ffffff'],
    ['1a1a', undefined],
    ['black', undefined],
    ['#1a1a1a;color:red', undefined],
  ])('%j is %s', (ground, digits) => {
    expect(groundChosen({ ground })).toBe(digits);
  });
});
