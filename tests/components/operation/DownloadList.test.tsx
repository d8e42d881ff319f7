import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DownloadList } from '../../../components/operation/DownloadList';
import { downloadNames, downloads } from '../../../lib/download/downloads';
import { blackwrist, blackwristPage } from '../../data/blackwrist';

const html = (language: 'en' | 'bg'): string => renderToStaticMarkup(<DownloadList page={blackwristPage(language)} />).replaceAll('\u00a0', ' ');

afterEach(() => void vi.unstubAllEnvs());

describe('DownloadList', () => {
  it.each(downloadNames)('leads to %s, with its format and its size', (name) => {
    const { format, textOf } = downloads[name];
    const size = Math.round(Buffer.byteLength(textOf(blackwrist)) / 1000);
    expect(html('bg')).toMatch(new RegExp(`href="/data/blackwrist/${name}" download="blackwrist-${name}">[^<]+</a> <span class="note">\\(${format}, ${size} kB\\)`));
  });

  it('leads to the feed where there is one', () => {
    expect(html('en')).not.toContain('feed.xml');
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    expect(html('en')).toContain('href="/en/blackwrist/feed.xml"');
  });
});
