import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Words } from '../../../components/text/Words';

describe('Words', () => {
  it('is the bare text', () => {
    expect(renderToStaticMarkup(<Words of="София" />)).toBe('София');
  });
  it('says which language a text without translation is in', () => {
    expect(renderToStaticMarkup(<Words of={{ text: 'Sofia', language: 'en' }} />)).toBe('<bdi lang="en">Sofia</bdi> <small class="untranslated">(English)</small>');
  });
  it('never becomes HTML', () => {
    expect(renderToStaticMarkup(<Words of="<img src=x onerror=alert(1)>" />)).toBe('&lt;img src=x onerror=alert(1)&gt;');
  });
});
