import { describe, expect, it } from 'vitest';
import { oembedAnswer } from '../../../lib/embed/oembedAnswer';

const page = {
  title: 'Operation "X": R&D',
  linkText: 'Map: Operation "X"',
  pageUrl: 'https://example.org/en/x/',
  frameUrl: 'https://example.org/embed/en/x/?a=1&b=2',
  provider: { name: 'Maps', url: 'https://example.org/en/' },
  height: 512,
};

describe('oembedAnswer', () => {
  it('is a quote with one link, then the frame, as WordPress wants them', () => {
    expect(oembedAnswer(page).html).toBe(
      '<blockquote class="wp-embedded-content"><a href="https://example.org/en/x/">Map: Operation &quot;X&quot;</a></blockquote>' +
        '<iframe src="https://example.org/embed/en/x/?a=1&amp;b=2" width="100%" height="512" title="Operation &quot;X&quot;: R&amp;D" frameborder="0" scrolling="no"' +
        ' style="width:100vw;max-width:100%;min-width:min(280px,100%);min-height:300px;aspect-ratio:auto;border:0;color-scheme:light;frame-sizing:content-height;height:512px;height:if(supports(frame-sizing:content-height):auto;else:512px)"></iframe>',
    );
  });

  it('says who provides it, and numbers for consumers that stretch nothing', () => {
    expect(oembedAnswer(page)).toMatchObject({
      version: '1.0', type: 'rich', title: 'Operation "X": R&D', provider_name: 'Maps', provider_url: 'https://example.org/en/', width: 600, height: 512,
    });
  });

  it('names a picture where there is one', () => {
    expect(oembedAnswer(page)).not.toHaveProperty('thumbnail_url');
    expect(oembedAnswer({ ...page, pictureUrl: 'https://example.org/en/x/map.png' })).toMatchObject({
      thumbnail_url: 'https://example.org/en/x/map.png', thumbnail_width: 1200, thumbnail_height: 630,
    });
  });
});
