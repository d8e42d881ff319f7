import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameParameters, frameQuery } from '../../../lib/embed/frameParameters';
import { themeOn } from '../../../lib/embed/themeOn';
import { contrast } from '../../components/styles/contrast';
import { readTokens } from '../../components/styles/readTokens';

describe('the query of a frame', () => {
  it.each([
    [{}, ''],
    [{ theme: 'dark' }, '?theme=dark'],
    [{ plain: '', list: 'open' }, '?list=open&plain'],
    [{ agency: 'europol', background: 'transparent', ground: '1a1a1a' }, '?agency=europol&background=transparent&ground=1a1a1a'],
  ])('of %j is %j', (values, query) => {
    expect(frameQuery(values)).toBe(query);
  });

  it.each([
    { theme: 'pink' },
    { theme: 'dark\n' },
    { list: 'yes' },
    { background: 'url(//evil.example)' },
    { ground: '#1a1a1a' },
    { ground: '1a1a1' },
    { ground: '1a1a1a;color:red' },
    { plain: 'no' },
    { agency: 'a&b' },
    { country: 'aus' },
  ])('has nothing of %j', (values) => {
    expect(frameQuery(values)).toBe('');
  });
});

describe('an article’s colour', () => {
  const tokens = readTokens();

  it.each(['1a1a1a', '000000', '23272d', '333333', '001f3f', '4a0d0d'])('%s is dark', (ground) => {
    expect(themeOn(ground)).toBe('dark');
  });

  it.each(['ffffff', 'fff1e5', 'faf7f0', 'e8e8e8', 'd8e6f3'])('%s is light', (ground) => {
    expect(themeOn(ground)).toBe('light');
  });

  it.each(['808080', '5a5a5a', 'ff0000', '', undefined, 'black', '1A1A1A'])('%s is none', (ground) => {
    expect(themeOn(ground)).toBeUndefined();
  });

  it('is taken only where every text of ours has a contrast of 4.5 on it, and every sign one of 3', () => {
    fc.assert(
      fc.property(fc.stringMatching(frameParameters.ground), (ground) => {
        const theme = tokens[themeOn(ground) ?? 'light'];
        for (const text of ['ink', 'soft', 'accent', 'lit-ink']) expect(contrast(theme[text] ?? '', `#${ground}`), text).toBeGreaterThanOrEqual(4.5);
        for (const sign of ['national', 'international', 'non-governmental', 'lit-edge', 'focus']) expect(contrast(theme[sign] ?? '', `#${ground}`), sign).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 500, examples: [['c0e080'], ['4f3f5f'], ['dfe08f']] },
    );
  });
});
