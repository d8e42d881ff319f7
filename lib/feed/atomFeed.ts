import XmlBuilder from 'fast-xml-builder';
import { addressOf } from '../address/addressOf';
import { feedPath, operationPath } from '../address/paths';
import { dataLicence } from '../download/dataLicence';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { versionDay } from '../operation/lastChanged';
import type { Operation } from '../operation/Operation';
import { earliestDay, type PartialDate } from '../operation/PartialDate';
import { loadSite } from '../siteFile/loadSite';
import { toPublisherView } from '../siteFile/PublisherView';
import { operationName } from '../view/operationName';
import { wordsOf } from '../view/Text';
import { changesOf } from './Change';

const builder = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });

/**
 * The Atom feed (RFC 4287) of what changed in an operation, in one language. Its ids are addresses, so it needs the site's public one
 * (`SITE_URL`); the build keeps no feed without.
 */
export function atomFeed(operation: Operation, language: Language): string {
  const { feed, site } = messagesIn(language);
  const page = addressOf(operationPath(language, operation.slug));
  const licence = dataLicence();
  const publisher = toPublisherView(loadSite(), language);
  const name = wordsOf(operationName(operation, language));
  const entries = changesOf(operation, language).map(({ key, date, title, text, path }) => ({
    id: `${page}#${key}`,
    title,
    updated: instantOf(date),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': addressOf(path) },
    content: { '@type': 'text', '#text': text },
  }));
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: page,
      title: fill(feed.title, { name }),
      updated: instantOf(versionDay(operation)),
      author: { name: publisher.name ?? site.title },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': addressOf(feedPath(language, operation.slug)) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': page },
      ],
      rights: `${licence.name}. ${licence.copyright}`,
      entry: entries,
    },
  });
}

/** Atom wants an instant. A day's begins at midnight UTC, a month's on its first day. */
function instantOf(date: PartialDate): string {
  return `${earliestDay(date)}T00:00:00Z`;
}
