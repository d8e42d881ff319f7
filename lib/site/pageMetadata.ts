import type { Metadata } from 'next';
import { listPath } from '../address/listPages';
import { agencyPath, embedCodePath, feedPath, homePath, oembedPath, operationPath, privacyPath } from '../address/paths';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { lastChanged, versionDay } from '../operation/lastChanged';
import type { Operation } from '../operation/Operation';
import { pictureAlt } from '../picture/pictureAlt';
import type { Notice } from '../view/Notice';
import type { AgencyView, OperationView } from '../view/OperationView';
import { agencyTitle, operationTitle } from '../view/pageTitles';
import { nameWithin, wordsOf } from '../view/Text';
import { card } from './card';
import { agencyDescription, embedCodeDescription, homeDescription, listDescription, operationDescription } from '../view/pageDescriptions';
import { siteIcons } from './icons';
import { languageLinks } from './languageLinks';

/** What browsers and search engines are told of the start page. */
export function homeMetadata(language: Language, operations: readonly OperationView[] = []): Metadata {
  const { site } = messagesIn(language);
  const words = { title: site.title, description: homeDescription(language, operations) };
  return { ...shared, ...words, ...card({ language, type: 'website', ...words, path: homePath(language) }), ...alternates(language, homePath) };
}

/** What they are told of the page for data protection officers. */
export function privacyMetadata(language: Language): Metadata {
  const { privacy } = messagesIn(language);
  const words = { title: privacy.title, description: privacy.intro };
  return { ...shared, ...words, ...card({ language, type: 'website', ...words, path: privacyPath(language) }), ...alternates(language, privacyPath) };
}

/** What they are told of an operation's page. `operation` says when it changed. */
export function operationMetadata(view: OperationView, operation?: Operation): Metadata {
  const path = (language: Language): string => operationPath(language, view.slug);
  const words = { title: operationTitle(view), description: operationDescription(view) };
  const links = alternates(view.language, path, [oembedLink(view, words.title), feedLink(view)]);
  return { ...shared, ...dated(operation), ...words, ...articleCard(view, words, path, operation), ...links, ...(view.isDraft && hidden) };
}

/** What they are told of an agency's page. */
export function agencyMetadata(view: OperationView, agency: AgencyView, operation?: Operation): Metadata {
  const path = (language: Language): string => agencyPath(language, view.slug, agency.id);
  const words = { title: agencyTitle(view, agency), description: agencyDescription(view, agency) };
  const links = alternates(view.language, path, [oembedLink(view, words.title, agency), feedLink(view)]);
  return { ...shared, ...dated(operation), ...words, ...articleCard(view, words, path, operation, agency), ...links, ...(view.isDraft && hidden) };
}

/** What they are told of the page with the codes for other sites. */
export function embedCodeMetadata(view: OperationView): Metadata {
  const path = (language: Language): string => embedCodePath(language, view.slug);
  const words = { title: `${messagesIn(view.language).embedCode.title}: ${nameWithin(view)}`, description: embedCodeDescription(view) };
  return { ...shared, ...words, ...toolCard(view, words, path), ...alternates(view.language, path), ...(view.isDraft && hidden) };
}

/** What they are told of a page of the whole list of agencies. */
export function listMetadata(view: OperationView, number: number): Metadata {
  const { list } = messagesIn(view.language);
  const path = (language: Language): string => listPath(language, view.slug, number);
  const title = `${list.title}: ${nameWithin(view)}${number > 1 ? ` (${number})` : ''}`;
  const words = { title, description: listDescription(view, title) };
  return { ...shared, ...words, ...toolCard(view, words, path), ...alternates(view.language, path), ...(view.isDraft && hidden) };
}

/** What they are told where an operation was withdrawn: nothing of it is to be found any more. */
export function withdrawnMetadata({ title }: Notice): Metadata {
  return { ...shared, title, robots: { index: false, follow: false } };
}

/**
 * A page for frames is the full page's picture: it isn't to be found on its own, and leads machines to the full page, which describes itself, and the
 * oEmbed answer alone.
 * Chrome makes frames as high as a page that lets it (`frame-sizing`), by a name and value of its own.
 */
export function embedMetadata({ title, alternates: links }: Metadata): Metadata {
  const oembed = links?.types?.[oembedType];
  return {
    ...everywhere,
    title,
    ...hidden,
    ...(links?.canonical && { alternates: { canonical: links.canonical, ...(oembed && { types: { [oembedType]: oembed } }) } }),
    other: { 'responsive-embedded-sizing': 'allow-origins=*' },
  };
}

const oembedType = 'application/json+oembed';

const hidden: Metadata = { robots: { index: false, follow: true } };

/** What they are told of a page for unknown addresses. */
export const notFoundMetadata = (language: Language): Metadata => ({ icons: siteIcons, title: messagesIn(language).errors.notFoundTitle, robots: { index: false } });

const everywhere: Metadata = {
  ...(process.env.SITE_ORIGIN && { metadataBase: new URL(process.env.SITE_ORIGIN) }),
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

const shared: Metadata = { ...everywhere, icons: siteIcons };

type Words = { readonly title: string; readonly description: string };
type PathIn = (language: Language) => string;

/** The card of a page that has a picture of its own. */
function articleCard(view: OperationView, words: Words, path: PathIn, operation?: Operation, agency?: AgencyView): Metadata {
  const changed = operation && lastChanged(operation);
  const at = path(view.language);
  const map = { path: at, alt: pictureAlt({ view, ...(agency && { agency }) }) };
  return card({
    language: view.language,
    type: 'article',
    ...words,
    path: at,
    map,
    ...(operation?.published && { published: operation.published }),
    ...(changed && { changed }),
  });
}

/** The card of a page that is shown with its operation's picture. */
function toolCard(view: OperationView, words: Words, path: PathIn): Metadata {
  const map = { path: operationPath(view.language, view.slug), alt: pictureAlt({ view }) };
  return card({ language: view.language, type: 'website', ...words, path: path(view.language), map });
}

/** The day of what a page says. Without it, programs take the first date in its text for it: when the operation began. */
function dated(operation: Operation | undefined): Metadata {
  return operation ? { other: { date: versionDay(operation) } } : {};
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
  return { type: oembedType, url: oembedPath(language, slug, agency?.id), title };
}

/** Where an operation's changes are told. */
function feedLink({ language, slug, name }: OperationView): OtherForm {
  return { type: 'application/atom+xml', url: feedPath(language, slug), title: fill(messagesIn(language).feed.title, { name: wordsOf(name) }) };
}
