import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Citations } from '../../../components/text/Citations';

const globe = { publisher: 'The Sofia Globe', place: 'paragraph 6', url: 'https://example.org/globe' };
const agency = { publisher: { text: 'An agency', language: 'en' } } as const;

describe('Citations', () => {
  it('links a source that has an address, and names the others', () => {
    expect(renderToStaticMarkup(<Citations of={[globe, agency]} linked />)).toBe(
      '<a href="https://example.org/globe"><cite>The Sofia Globe, paragraph 6</cite></a>; <cite><bdi lang="en">An agency</bdi> <small class="untranslated">(English)</small></cite>',
    );
  });
  it('says who carried a text that was read there', () => {
    const carriedBy = { before: 'as carried by ', name: 'BTA', after: '' };
    expect(renderToStaticMarkup(<Citations of={[{ ...globe, carriedBy }]} linked={false} />)).toBe('<cite>The Sofia Globe, as carried by BTA, paragraph 6</cite>');
  });
  it('links none in a frame', () => {
    expect(renderToStaticMarkup(<Citations of={[globe]} linked={false} />)).toBe('<cite>The Sofia Globe, paragraph 6</cite>');
  });
});
