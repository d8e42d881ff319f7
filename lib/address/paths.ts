import type { Language } from '../language/Language';

/** The folder that the site lives in on its host, without a slash at the end: empty, or `/maps`. From `SITE_URL`, by next.config.js. */
const site = process.env.SITE_PATH ?? '';

/** The licences of all that the site is made of. */
export const licencesPath = `${site}/licences.txt`;

/** The JSON Schema of every operation's `operation.json`. */
export const factsSchemaPath = `${site}/data/operation.schema.json`;

/** A file to download of an operation's facts, in all languages: `agencies.csv`. */
export const downloadPath = (slug: string, file: string): string => `${site}/data/${slug}/${file}`;

/** A picture that stands for the site: a mark for tabs and home screens, or the card of the start page. */
export const iconPath = (file: string): string => `${site}/icons/${file}`;

/** What tells machines of every page. */
export const sitemapPath = `${site}/sitemap.xml`;

/** The page of all operations in a language. */
export const homePath = (language: Language): string => `${site}/${language}/`;

/** An operation's page for readers. */
export const operationPath = (language: Language, slug: string): string => `${site}/${language}/${slug}/`;

/** The Atom feed of what changed in an operation. */
export const feedPath = (language: Language, slug: string): string => `${operationPath(language, slug)}feed.xml`;

/** An operation as an article in Apple News Format. */
export const appleNewsPath = (language: Language, slug: string): string => `${operationPath(language, slug)}apple-news.json`;

/** The page that says what the site and its frames ask for, store and send. */
export const privacyPath = (language: Language): string => `${homePath(language)}privacy/`;

/** The page of one agency in an operation. */
export const agencyPath = (language: Language, slug: string, agency: string): string => `${operationPath(language, slug)}${agency}/`;

/** What the page is called that has the codes to put an operation's map on another site. */
export const embedCodeFolder = 'embed-code';

/** The page that has the codes to put an operation's map on another site. */
export const embedCodePath = (language: Language, slug: string): string => `${operationPath(language, slug)}${embedCodeFolder}/`;

/** The script that makes frames of marked elements on other sites. */
export const hostScriptPath = `${site}/embed.v1.js`;

/** An operation's page for frames. */
export const embedPath = (language: Language, slug: string): string => `${site}/embed/${language}/${slug}/`;

/** The page for frames with one agency open. */
export const embedAgencyPath = (language: Language, slug: string, agency: string): string => `${embedPath(language, slug)}${agency}/`;

/** The oEmbed answer for an operation's page, or for one agency's. */
export const oembedPath = (language: Language, slug: string, agency?: string): string => `${site}/oembed/${language}/${slug}${agency === undefined ? '' : `/${agency}`}.json`;

/** A file that stands beside a page, such as its picture. `page` is the path of an operation or an agency. */
export const pageFilePath = (page: string, file: string): string => `${page}${file}`;
