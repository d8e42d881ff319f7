import type { Metadata } from 'next';
import { agencyPath, feedPath, homePath, operationPath } from '../address/paths';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { AgencyView, OperationView } from '../view/OperationView';
import { wordsOf } from '../view/Text';
import { languageLinks } from './languageLinks';

/** What browsers and search engines are told of the start page. */
export function homeMetadata(language: Language): Metadata {
  const { site } = messagesIn(language);
  return { ...shared, title: site.title, description: site.summary, ...alternates(language, homePath) };
}

/** What they are told of an operation's page. */
export function operationMetadata(view: OperationView): Metadata {
  return {
    ...shared,
    title: `${wordsOf(view.name)}: ${wordsOf(view.title)}`,
    description: wordsOf(view.summary.text),
    ...alternates(view.language, (language) => operationPath(language, view.slug), view),
    ...(view.isDraft && hidden),
  };
}

/** What they are told of an agency's page. */
export function agencyMetadata(view: OperationView, agency: AgencyView): Metadata {
  const title = fill(messagesIn(view.language).agencyTitle, { agency: wordsOf(agency.name), operation: wordsOf(view.name) });
  return {
    ...shared,
    title,
    description: agency.contributions.map(({ text }) => wordsOf(text)).join(' '),
    ...alternates(view.language, (language) => agencyPath(language, view.slug, agency.id), view),
    ...(view.isDraft && hidden),
  };
}

/** A page for frames is the full page's picture: it isn't to be found on its own, and leads machines to the full page alone. */
export function embedMetadata({ alternates: links, ...page }: Metadata): Metadata {
  return { ...page, ...hidden, ...(links?.canonical && { alternates: { canonical: links.canonical } }) };
}

const hidden: Metadata = { robots: { index: false, follow: true } };

const shared: Metadata = {
  ...(process.env.SITE_ORIGIN && { metadataBase: new URL(process.env.SITE_ORIGIN) }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/**
 * Links to the same page in each language, and to the feed of an operation's changes. They need the site's public address, without which
 * they are left out.
 */
function alternates(language: Language, path: (language: Language) => string, operation?: OperationView): Metadata {
  if (!process.env.SITE_ORIGIN) return {};
  return { alternates: { canonical: path(language), languages: languageLinks(path), ...(operation && { types: feedLink(operation) }) } };
}

function feedLink({ language, slug, name }: OperationView) {
  const title = fill(messagesIn(language).feed.title, { name: wordsOf(name) });
  return { 'application/atom+xml': [{ url: feedPath(language, slug), title }] };
}
