import type { Language } from '../language/Language';

/** The folder that the site lives in on its host, without a slash at the end: empty, or `/maps`. From `SITE_URL`, by next.config.js. */
const site = process.env.SITE_PATH ?? '';

/** The licences of all that the site is made of. */
export const licencesPath = `${site}/licences.txt`;

/** The page of all operations in a language. */
export const homePath = (language: Language): string => `${site}/${language}/`;

/** An operation's page for readers. */
export const operationPath = (language: Language, slug: string): string => `${site}/${language}/${slug}/`;

/** The page of one agency in an operation. */
export const agencyPath = (language: Language, slug: string, agency: string): string => `${operationPath(language, slug)}${agency}/`;

/** The page that has the codes to put an operation's map on another site. */
export const embedCodePath = (language: Language, slug: string): string => `${operationPath(language, slug)}embed-code/`;

/** The picture of an operation's map, 1200 × 630 px, for where no frame can stand. */
export const picturePath = (language: Language, slug: string): string => `${operationPath(language, slug)}map.png`;

/** The script that makes frames of marked elements on other sites. */
export const hostScriptPath = `${site}/embed.v1.js`;

/** An operation's page for frames. */
export const embedPath = (language: Language, slug: string): string => `${site}/embed/${language}/${slug}/`;

/** The page for frames with one agency open. */
export const embedAgencyPath = (language: Language, slug: string, agency: string): string => `${embedPath(language, slug)}${agency}/`;

/** The oEmbed answer for an operation's page, or for one agency's. */
export const oembedPath = (language: Language, slug: string, agency?: string): string => `${site}/oembed/${language}/${slug}${agency === undefined ? '' : `/${agency}`}.json`;
