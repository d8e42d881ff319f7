import { describe, expect, it } from 'vitest';
import { guestScript } from '../../../../lib/embed/guestScript';
import { loaderElement, printSheetElement } from '../../../../scripts/site/islands/loaderElement';
import { withShortGuest } from '../../../../scripts/site/islands/withShortGuest';

describe('the loader', () => {
  it('has what differs between pages at its element alone, so that one policy names it', () => {
    const [page, frame] = [loaderElement('/p.css', ['/a.css', '/b.js'], 'idle'), loaderElement('/q.css', ['/c.css'], 'interest')];
    expect(page).toContain('<script data-print="/p.css" data-files="/a.css /b.js" data-wake="idle">');
    expect(frame).toContain('<script data-print="/q.css" data-files="/c.css" data-wake="interest">');
    const textOf = (html: string) => html.replace(/^.*<script[^>]*>/, '');
    expect(textOf(page)).toBe(textOf(frame));
  });

  it('is not needed for paper where no script runs', () => {
    expect(printSheetElement('/p.css')).toBe('<noscript><link rel="stylesheet" media="print" href="/p.css"></noscript>');
  });
});

describe('the guest of a frame', () => {
  it('keeps its page’s numbers, and says the same in fewer bytes', () => {
    const page = `<head><script data-room="{&quot;facts&quot;:[]}">${guestScript()}</script></head><script>other()</script>`;
    const short = withShortGuest(page);
    expect(short).toMatch(/^<head><script data-room="\{&quot;facts&quot;:\[\]\}">[^<]+<\/script><\/head><script>other\(\)<\/script>$/);
    expect(short).toContain('embed-size');
    expect(short.length).toBeLessThan(page.length);
  });

  it('is in no other page', () => {
    expect(withShortGuest('<head></head><script>other()</script>')).toBe('<head></head><script>other()</script>');
  });
});
