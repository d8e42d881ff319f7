import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml } from '../../../lib/embed/escapeHtml';

it('writes every sign that means something in HTML as an entity, and no other', () => {
  expect(escapeHtml(`<b title="a" id='b'>R&D</b> „Операция“`)).toBe('&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt;R&amp;D&lt;/b&gt; „Операция“');
});

it('leaves no text that could end an attribute or begin a tag, and loses nothing', () => {
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', 'a', '#39', 'quot', 'я') }), (text) => {
      const html = escapeHtml(text);
      expect(html).not.toMatch(/[<>"']/);
      expect(html.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => signs[entity] ?? '?')).toBe(text);
    }),
  );
});
