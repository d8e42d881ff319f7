import { describe, expect, it } from 'vitest';
import { guestScript } from '../../../../lib/embed/guestScript';
import { loaderElement } from '../../../../scripts/site/islands/loaderElement';
import { withShortGuest } from '../../../../scripts/site/islands/withShortGuest';

describe('the loader', () => {
  it('has what differs between pages at its element alone, so that one policy names it', () => {
    const [page, frame] = [loaderElement(['/a.css', '/b.js'], 'idle'), loaderElement(['/c.css'], 'interest')];
    expect(page).toMatch(/^<script data-files="\/a\.css \/b\.js" data-wake="idle">/);
    expect(frame).toMatch(/^<script data-files="\/c\.css" data-wake="interest">/);
    expect(page.replace(/<script[^>]*>/, '')).toBe(frame.replace(/<script[^>]*>/, ''));
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
