import type { Metadata } from 'next';
import { agencyPath, embedCodePath, homePath, oembedPath, operationPath } from '../address/paths';
import { languages, type Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { AgencyView, OperationView } from '../view/OperationView';
import { agencyTitle, operationTitle } from '../view/pageTitles';
import { wordsOf } from '../view/Text';

/** What browsers and search engines are told of the start page. */
export function homeMetadata(language: Language): Metadata {
  const { site } = messagesIn(language);
  return { ...shared, title: site.title, description: site.summary, ...alternates(language, homePath) };
}

/** What they are told of an operation's page. */
export function operationMetadata(view: OperationView): Metadata {
  const title = operationTitle(view);
  return {
    ...shared,
    title,
    description: wordsOf(view.summary.text),
    ...alternates(view.language, (language) => operationPath(language, view.slug), { url: oembedPath(view.language, view.slug), title }),
  };
}

/** What they are told of an agency's page. */
export function agencyMetadata(view: OperationView, agency: AgencyView): Metadata {
  const title = agencyTitle(view, agency);
  return {
    ...shared,
    title,
    description: agency.contributions.map(({ text }) => wordsOf(text)).join(' '),
    ...alternates(view.language, (language) => agencyPath(language, view.slug, agency.id), { url: oembedPath(view.language, view.slug, agency.id), title }),
  };
}

/** What they are told of the page with the codes for other sites. */
export function embedCodeMetadata(view: OperationView): Metadata {
  const { embedCode } = messagesIn(view.language);
  return {
    ...shared,
    title: `${embedCode.title}: ${wordsOf(view.name)}`,
    description: embedCode.intro,
    ...alternates(view.language, (language) => embedCodePath(language, view.slug)),
  };
}

/** A page for frames is the full page's picture: it isn't to be found on its own. */
export function embedMetadata(page: Metadata): Metadata {
  return { ...page, robots: { index: false, follow: true } };
}

const shared: Metadata = {
  ...(process.env.SITE_ORIGIN && { metadataBase: new URL(process.env.SITE_ORIGIN) }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** Links to the same page in each language, and to what oEmbed consumers are told of it, need the site's public address, without which they are left out. */
function alternates(language: Language, path: (language: Language) => string, oembed?: { readonly url: string; readonly title: string }): Metadata {
  if (!process.env.SITE_ORIGIN) return {};
  return {
    alternates: {
      canonical: path(language),
      languages: Object.fromEntries(languages.map((other) => [other, path(other)])),
      ...(oembed && { types: { 'application/json+oembed': [oembed] } }),
    },
  };
}
