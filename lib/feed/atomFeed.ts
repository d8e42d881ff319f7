import XmlBuilder from 'fast-xml-builder';
import { addressOf } from '../address/addressOf';
import { feedPath, operationPath } from '../address/paths';
import { dataLicence } from '../download/dataLicence';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { versionDay } from '../operation/lastChanged';
import { isWithdrawnOperation, type AnyOperation } from '../operation/Operation';
import { earliestDay, type PartialDate } from '../operation/PartialDate';
import { loadSite } from '../siteFile/loadSite';
import { toPublisherView } from '../siteFile/PublisherView';
import { toNotice } from '../view/Notice';
import { operationName } from '../view/operationName';
import { wordsOf } from '../view/Text';
import { changesOf, type Change } from './Change';

const builder = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });

/**
 * The Atom feed (RFC 4287) of what changed in an operation, in one language; of a withdrawn one, that it was. Its ids are addresses, so it needs
 * the site's public one (`SITE_URL`); the build keeps no feed without.
 */
export function atomFeed(operation: AnyOperation, language: Language): string {
  if (isWithdrawnOperation(operation)) {
    const { title, heading, text, date, path } = toNotice(operation, language);
    return writeFeed(operation.slug, language, { title, updated: date, changes: [{ key: `withdrawn-${date}`, date, title: heading, text: wordsOf(text), path }] });
  }
  const title = fill(messagesIn(language).feed.title, { name: wordsOf(operationName(operation, language)) });
  return writeFeed(operation.slug, language, { title, updated: versionDay(operation), changes: changesOf(operation, language) });
}

type Told = { readonly title: string; readonly updated: PartialDate; readonly changes: readonly Change[] };

function writeFeed(slug: string, language: Language, { title, updated, changes }: Told): string {
  const page = addressOf(operationPath(language, slug));
  const licence = dataLicence();
  const publisher = toPublisherView(loadSite(), language);
  const entries = changes.map((change) => ({
    id: `${page}#${change.key}`,
    title: change.title,
    updated: instantOf(change.date),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': addressOf(change.path) },
    content: { '@type': 'text', '#text': change.text },
  }));
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: page,
      title,
      updated: instantOf(updated),
      author: { name: publisher.name ?? messagesIn(language).site.title },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': addressOf(feedPath(language, slug)) },
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
