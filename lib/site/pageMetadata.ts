import type { Metadata } from 'next';
import { listPath } from '../address/listPages';
import { agencyPath, embedCodePath, feedPath, homePath, oembedPath, operationPath } from '../address/paths';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { pictureAlt } from '../picture/pictureAlt';
import type { AgencyView, OperationView } from '../view/OperationView';
import { agencyTitle, operationTitle } from '../view/pageTitles';
import { nameWithin, wordsOf } from '../view/Text';
import { card } from './card';
import { languageLinks } from './languageLinks';

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
  return { ...shared, ...words, ...pageCard(view, words, path), ...alternates(view.language, path, [oembedLink(view, words.title), feedLink(view)]), ...(view.isDraft && hidden) };
}

/** What they are told of an agency's page. */
export function agencyMetadata(view: OperationView, agency: AgencyView): Metadata {
  const path = (language: Language): string => agencyPath(language, view.slug, agency.id);
  const words = { title: agencyTitle(view, agency), description: agency.contributions.map(({ text }) => wordsOf(text)).join(' ') };
  return { ...shared, ...words, ...pageCard(view, words, path, agency), ...alternates(view.language, path, [oembedLink(view, words.title, agency), feedLink(view)]), ...(view.isDraft && hidden) };
}

/** What they are told of the page with the codes for other sites. */
export function embedCodeMetadata(view: OperationView): Metadata {
  const { embedCode } = messagesIn(view.language);
  const path = (language: Language): string => embedCodePath(language, view.slug);
  const words = { title: `${embedCode.title}: ${nameWithin(view.name, view.language)}`, description: embedCode.intro };
  return { ...shared, ...words, ...card({ language: view.language, type: 'website', ...words, path: path(view.language) }), ...alternates(view.language, path), ...(view.isDraft && hidden) };
}

/** What they are told of a page of the whole list of agencies. */
export function listMetadata(view: OperationView, number: number): Metadata {
  const { list } = messagesIn(view.language);
  const path = (language: Language): string => listPath(language, view.slug, number);
  const words = { title: `${list.title}: ${nameWithin(view.name, view.language)}${number > 1 ? ` (${number})` : ''}`, description: wordsOf(view.summary.text) };
  return { ...shared, ...words, ...card({ language: view.language, type: 'website', ...words, path: path(view.language) }), ...alternates(view.language, path), ...(view.isDraft && hidden) };
}

/** A page for frames is the full page's picture: it isn't to be found or shared on its own, and leads machines to the full page alone. */
export function embedMetadata({ title, description, alternates: links }: Metadata): Metadata {
  return { ...shared, title, description, ...hidden, ...(links?.canonical && { alternates: { canonical: links.canonical } }) };
}

const hidden: Metadata = { robots: { index: false, follow: true } };

const shared: Metadata = {
  ...(process.env.SITE_ORIGIN && { metadataBase: new URL(process.env.SITE_ORIGIN) }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** The card of a page that has a picture. */
function pageCard(view: OperationView, words: { readonly title: string; readonly description: string }, path: (language: Language) => string, agency?: AgencyView): Metadata {
  return card({ language: view.language, type: 'article', ...words, path: path(view.language), alt: pictureAlt({ view, ...(agency && { agency }) }) });
}

/** Links to the same page in each language and in other forms. They need the site's public address, without which they are left out. */
function alternates(language: Language, path: (language: Language) => string, others: readonly OtherForm[] = []): Metadata {
  if (!process.env.SITE_ORIGIN) return {};
  const types = Object.fromEntries(others.map(({ type, ...link }) => [type, [link]]));
  return { alternates: { canonical: path(language), languages: languageLinks(path), ...(others.length > 0 && { types }) } };
}

type OtherForm = { readonly type: string; readonly url: string; readonly title: string };

/** What a page is told as to those who frame it. */
function oembedLink({ language, slug }: OperationView, title: string, agency?: AgencyView): OtherForm {
  return { type: 'application/json+oembed', url: oembedPath(language, slug, agency?.id), title };
}

/** Where an operation's changes are told. */
function feedLink({ language, slug, name }: OperationView): OtherForm {
  return { type: 'application/atom+xml', url: feedPath(language, slug), title: fill(messagesIn(language).feed.title, { name: wordsOf(name) }) };
}
