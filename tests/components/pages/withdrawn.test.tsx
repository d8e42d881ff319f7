import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WithdrawnFrame } from '../../../components/pages/WithdrawnFrame';
import { WithdrawnPage } from '../../../components/pages/WithdrawnPage';
import { toNotice } from '../../../lib/view/Notice';
import { elementsOf, textOf } from '../../../scripts/policy/elementsOf';
import { withdrawn } from '../../fixtures/operations/withdrawn';

const notice = toNotice(withdrawn, 'en');
const textsIn = (html: string, name: string) => elementsOf(html).filter(({ tagName }) => tagName === name).map((element) => textOf(element).replaceAll('\u00a0', ' '));

describe.each([
  ['page', renderToStaticMarkup(<WithdrawnPage notice={notice} />)],
  ['frame', renderToStaticMarkup(<WithdrawnFrame notice={notice} />)],
])('the %s of a withdrawn operation', (_, html) => {
  it('says that it was withdrawn, when, and what its editors say, and nothing else', () => {
    expect(textsIn(html, 'h1')).toEqual(['This map was withdrawn on 20 November 2026']);
    expect(html).toContain('The editors withdrew &lt;this&gt; map.');
    expect(html).not.toMatch(/operation gone|<svg|<img|<script/i);
  });
});

describe('the page of a withdrawn operation', () => {
  it('leads to the other operations, and to itself in other languages', () => {
    const html = renderToStaticMarkup(<WithdrawnPage notice={notice} />);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="/en/"', 'href="/bg/gone/"']);
  });
});
