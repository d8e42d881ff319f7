import type { CorrectionComment, CreativeWork, Organization, WebPage } from 'schema-dts';
import { addressOf } from '../address/addressOf';
import { homePath, operationPath } from '../address/paths';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { lastChanged } from '../operation/lastChanged';
import type { Correction, Operation, Source } from '../operation/Operation';
import type { PublisherView } from '../siteFile/PublisherView';
import { toText, wordsOf } from '../view/Text';

/** What is true of every page of an operation: in which language, since when, who is behind it, and where to read how mistakes are put right. */
export function pageNode(operation: Operation, language: Language, path: string, name: string, corrections: readonly Correction[], publisher: PublisherView): Exclude<WebPage, string> {
  const modified = lastChanged(operation);
  return {
    '@type': 'WebPage',
    '@id': addressOf(path),
    url: addressOf(path),
    name,
    inLanguage: language,
    ...(operation.published && { datePublished: operation.published }),
    ...(modified && { dateModified: modified }),
    ...(operation.reviewed && { lastReviewed: operation.reviewed }),
    ...(corrections.length > 0 && { correction: corrections.map((correction) => correctionNode(correction, operation, language)) }),
    publisher: publisherNode(operation, language, publisher),
  };
}

/** A source as what statements are taken from: who published it and, where it was read as carried by another, who provided it. */
export function sourceNode({ publisher, via, title, language, published, url }: Source, { defaultLanguage }: Operation, reader: Language): CreativeWork {
  const name = wordsOf(toText(publisher, reader, defaultLanguage));
  return {
    '@type': 'CreativeWork',
    name: title ?? name,
    publisher: { '@type': 'Organization', name },
    ...(via && { provider: { '@type': 'Organization', name: wordsOf(toText(via, reader, defaultLanguage)) } }),
    inLanguage: language,
    ...(published && { datePublished: published }),
    ...(url && { url }),
  };
}

/** Whoever publishes the site; where nobody is said to, known by the site's name alone. */
function publisherNode({ slug }: Operation, language: Language, { name, url, contact }: PublisherView): Organization {
  const home = addressOf(homePath(language));
  return { '@type': 'Organization', '@id': `${home}#publisher`, name: name ?? messagesIn(language).site.title, url: url ?? home, ...(contact && contactPoint(contact)), correctionsPolicy: `${addressOf(operationPath(language, slug))}#downloads` };
}

function contactPoint({ words, href }: NonNullable<PublisherView['contact']>): Pick<Exclude<Organization, string>, 'contactPoint'> {
  return { contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', ...(href.startsWith('mailto:') ? { email: words } : { url: href }) } };
}

function correctionNode({ date, was, now }: Correction, { defaultLanguage }: Operation, language: Language): CorrectionComment {
  const { correctionWas, correctionNow } = messagesIn(language).sections;
  const words = (text: Correction['was']): string => wordsOf(toText(text, language, defaultLanguage));
  return { '@type': 'CorrectionComment', text: `${correctionWas}: ${words(was)} ${correctionNow}: ${words(now)}`, datePublished: date };
}
