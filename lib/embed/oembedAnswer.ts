import { escapeHtml } from './escapeHtml';
import { frameStyle } from './frameStyle';

/** What an oEmbed consumer is told of a page with a map. Addresses are absolute. */
export type OembedPage = {
  readonly title: string;
  /** What the link says that stands where the map can't. */
  readonly linkText: string;
  readonly pageUrl: string;
  readonly frameUrl: string;
  readonly provider: { readonly name: string; readonly url: string };
  /** A picture of the map, 1200 × 630 px; left out when there is none. */
  readonly pictureUrl?: string;
  /** The height that the frame wishes for at `frameWidth`, in CSS pixels. */
  readonly height: number;
};

/** The width that `height` is meant for where a consumer doesn't stretch the frame, in CSS pixels. */
export const frameWidth = 600;

/**
 * The answer of an oEmbed provider (https://oembed.com, version 1.0, `rich`). The HTML is what WordPress keeps of an unknown provider's:
 * a quote of its class with one link, and directly after it the frame. The quote comes first, or WordPress neither sizes the frame by its
 * messages nor has anything to show where scripts are off. WordPress takes the style away and sets the attribute `height`; whoever keeps the style
 * has a frame that no theme's `height: auto` cuts.
 */
export function oembedAnswer({ title, linkText, pageUrl, frameUrl, provider, pictureUrl, height }: OembedPage) {
  const quote = `<blockquote class="wp-embedded-content"><a href="${escapeHtml(pageUrl)}">${escapeHtml(linkText)}</a></blockquote>`;
  const frame = `<iframe src="${escapeHtml(frameUrl)}" width="100%" height="${height}" title="${escapeHtml(title)}" frameborder="0" scrolling="no" style="${escapeHtml(frameStyle(height, 'light'))}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 86_400,
    width: frameWidth,
    height,
    ...(pictureUrl !== undefined && { thumbnail_url: pictureUrl, thumbnail_width: 1200, thumbnail_height: 630 }),
    html: `${quote}${frame}`,
  } as const;
}
