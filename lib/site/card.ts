import type { Metadata } from 'next';
import { iconPath, pageFilePath } from '../address/paths';
import { languages, type Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { PartialDate } from '../operation/PartialDate';
import { cardPicture } from '../picture/pictureFiles';
import { siteCard } from './icons';

/** Open Graph's names of languages have a country in them: the one whose spelling and dates the site follows. */
const locales: Readonly<Record<Language, string>> = { en: 'en_GB', bg: 'bg_BG' };

type Card = {
  readonly language: Language;
  readonly type: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  /** The page's own path. */
  readonly path: string;
  /** The page with a map whose picture it is shown with, and that picture's words; else the site's own picture. */
  readonly map?: { readonly path: string; readonly alt: string };
  /** When the page was first published and when it last changed, as far as that is known. */
  readonly published?: PartialDate;
  readonly changed?: PartialDate;
};

/**
 * What social networks and messengers show a link to a page with, as Open Graph and Twitter tags. The page's address and its picture must be absolute there, so that
 * they are left out where the site's public address isn't known.
 */
export function card({ language, type, title, description, path, map, published, changed }: Card): Pick<Metadata, 'openGraph' | 'twitter'> {
  const isAbsolute = Boolean(process.env.SITE_ORIGIN);
  const siteName = messagesIn(language).site.title;
  const { file, width, height } = map ? cardPicture : siteCard;
  const url = map ? pageFilePath(map.path, file) : iconPath(file);
  const images = isAbsolute ? [{ url, width, height, type: cardPicture.type, alt: map?.alt ?? siteName }] : [];
  return {
    openGraph: {
      ...(type === 'article' ? { type, ...(published && { publishedTime: published }), ...(changed && { modifiedTime: changed }) } : { type }),
      title,
      description,
      siteName,
      locale: locales[language],
      alternateLocale: languages.filter((other) => other !== language).map((other) => locales[other]),
      ...(isAbsolute && { url: path }),
      ...(images.length > 0 && { images }),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', title, description, ...(images.length > 0 && { images }) },
  };
}
