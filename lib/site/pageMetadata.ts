import type { Metadata } from 'next';
import { agencyPath, homePath, oembedPath, operationPath } from '../address/paths';
import { languages, type Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { pictureAlt } from '../picture/pictureAlt';
import type { AgencyView, OperationView } from '../view/OperationView';
import { agencyTitle, operationTitle } from '../view/pageTitles';
import { wordsOf } from '../view/Text';
import { card } from './card';

/** What browsers and search engines are told of the start page. */
export function homeMetadata(language: Language): Metadata {
  const { site } = messagesIn(language);
  const words = { title: site.title, description: site.summary };
  return { ...shared, ...words, ...card({ language, type: 'website', ...words, path: homePath(language) }), ...alternates(language, homePath) };
}

/** What they are told of an operation's page. */
export function operationMetadata(view: OperationView): Metadata {
  const path = (language: Language): string => operationPath(language, view.slug);
  const words = { title: operationTitle(view), description: wordsOf(view.summary.text) };
  const oembed = { url: oembedPath(view.language, view.slug), title: words.title };
  return { ...shared, ...words, ...pageCard(view, words, path), ...alternates(view.language, path, oembed) };
}

/** What they are told of an agency's page. */
export function agencyMetadata(view: OperationView, agency: AgencyView): Metadata {
  const path = (language: Language): string => agencyPath(language, view.slug, agency.id);
  const words = { title: agencyTitle(view, agency), description: agency.contributions.map(({ text }) => wordsOf(text)).join(' ') };
  const oembed = { url: oembedPath(view.language, view.slug, agency.id), title: words.title };
  return { ...shared, ...words, ...pageCard(view, words, path, agency), ...alternates(view.language, path, oembed) };
}

/** A page for frames is the full page's picture: it isn't to be found on its own. */
export function embedMetadata(page: Metadata): Metadata {
  return { ...page, robots: { index: false, follow: true } };
}

const shared: Metadata = {
  ...(process.env.SITE_ORIGIN && { metadataBase: new URL(process.env.SITE_ORIGIN) }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** The card of a page that has a picture. */
function pageCard(view: OperationView, words: { readonly title: string; readonly description: string }, path: (language: Language) => string, agency?: AgencyView): Metadata {
  return card({ language: view.language, type: 'article', ...words, path: path(view.language), alt: pictureAlt({ view, ...(agency && { agency }) }) });
}

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
