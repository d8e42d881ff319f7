import type { LocalizedText } from '../language/LocalizedText';

/** Who publishes the site and under what, as far as that is known. */
export type SiteFile = {
  readonly publisher?: { readonly name: LocalizedText; readonly url?: string };
  /** Where to tell of a mistake: an e-mail address or an https address. */
  readonly corrections?: string;
  /** What the facts may be used under. */
  readonly licence?: { readonly name: string; readonly spdx: string; readonly url: string; readonly copyright: string };
  /** The house's colours, as `#1f5a2e`: of links and whatever can be pressed. */
  readonly colours?: { readonly accent: { readonly light: string; readonly dark: string } };
  /** Where the site is published: an https address. */
  readonly address?: string;
};
