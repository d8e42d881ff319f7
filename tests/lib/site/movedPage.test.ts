import { describe, expect, it } from 'vitest';
import { movedPage } from '../../../lib/site/movedPage';
import { attribute, elementsOf, textOf } from '../../../scripts/policy/elementsOf';
import { readInline } from '../../../scripts/policy/readInline';

const html = movedPage('bg', '/maps/bg/new/europol/', 'https://example.org/maps/bg/new/europol/');
const elements = elementsOf(html);
const find = (name: string) => elements.filter(({ tagName }) => tagName === name);

describe('the page at an old address', () => {
  it('leads on at once, and by a link', () => {
    expect(find('meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh')).toBeDefined();
    expect(html).toContain('content="0; url=/maps/bg/new/europol/"');
    expect(find('a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([['/maps/bg/new/europol/', 'Към страницата']]);
  });

  it('is not to be found in its place', () => {
    expect(find('link').map((link) => [attribute(link, 'rel'), attribute(link, 'href')])).toEqual([['canonical', 'https://example.org/maps/bg/new/europol/']]);
    expect(html).toContain('<meta name="robots" content="noindex, follow"/>');
  });

  it('speaks its language, in calm words', () => {
    expect(find('html').map((element) => [attribute(element, 'lang'), attribute(element, 'dir')])).toEqual([['bg', 'ltr']]);
    expect(find('h1').map(textOf)).toEqual(['Тази страница е на нов адрес']);
    expect(elementsOf(movedPage('en', '/en/new/')).filter(({ tagName }) => tagName === 'p').map(textOf)[0]).toBe('You are being taken there. If that does not happen, please follow the link.');
  });

  it('has nothing that a policy must allow', () => {
    expect(readInline(html)).toEqual({ hashes: { scripts: [], styles: [] }, faults: [] });
  });
});
