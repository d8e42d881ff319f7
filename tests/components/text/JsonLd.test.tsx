import { renderToStaticMarkup } from 'react-dom/server';
import type { Graph } from 'schema-dts';
import { expect, it } from 'vitest';
import { JsonLd } from '../../../components/text/JsonLd';

it('says exactly what it was given, and ends its script at no word in it', () => {
  const hostile = ['</script><script>alert(1)</script>', '<!-- <script', 'a & b "c" \'d\' \\ \u2028', ']]>'];
  const graph: Graph = { '@context': 'https://schema.org', '@graph': hostile.map((name) => ({ '@type': 'WebPage', name })) };
  const html = renderToStaticMarkup(<JsonLd of={graph} />);
  const [, text = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(text)).toEqual(graph);
});
