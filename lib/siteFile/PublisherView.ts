import type { Language } from '../language/Language';
import { textIn } from '../language/LocalizedText';
import { isEmail } from './contactSchema';
import type { SiteFile } from './SiteFile';

/** Who publishes the site, in one language; what is not known is left out. */
export type PublisherView = {
  readonly name?: string;
  readonly url?: string;
  /** Where to tell of a mistake, as it is read and as a link leads there. */
  readonly contact?: { readonly words: string; readonly href: string };
};

/** What pages of a language say of who publishes the site. */
export function toPublisherView({ publisher, corrections }: SiteFile, language: Language): PublisherView {
  return {
    ...(publisher && { name: textIn(publisher.name, language, language).text }),
    ...(publisher?.url && { url: publisher.url }),
    ...(corrections && { contact: isEmail(corrections) ? { words: corrections, href: `mailto:${corrections}` } : { words: corrections.replace(/^https:\/\//, ''), href: corrections } }),
  };
}
