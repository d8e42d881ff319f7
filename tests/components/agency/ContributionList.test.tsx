import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ContributionList } from '../../../components/agency/ContributionList';

const contribution = { role: { id: 'investigation', words: 'Investigation' }, text: 'Took the case on.', citations: [{ publisher: 'UPI' }] } as const;

describe('ContributionList', () => {
  it('gives a statement its date, for readers and for machines, and its source', () => {
    const html = renderToStaticMarkup(<ContributionList contributions={[{ ...contribution, date: { words: 'June 2017', iso: '2017-06' } }]} linked />);
    expect(html).toContain('<p>Took the case on.</p>');
    expect(html).toContain('<p class="source">Investigation · <time dateTime="2017-06">June 2017</time> · <cite>UPI</cite>');
  });
  it('gives none to a statement that has none', () => {
    expect(renderToStaticMarkup(<ContributionList contributions={[contribution]} linked />)).not.toContain('<time');
  });
});
