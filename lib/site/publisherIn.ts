import type { Language } from '../language/Language';
import { loadSite } from '../siteFile/loadSite';
import { toPublisherView, type PublisherView } from '../siteFile/PublisherView';

/**
 * Who publishes the site, as far as that is known.
 *
 * @throws DataError with every error of the file that says so.
 */
export const publisherIn = (language: Language): PublisherView => toPublisherView(loadSite(), language);
