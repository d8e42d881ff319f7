import type { Metadata } from 'next';
import { pageFilePath } from '../address/paths';
import { languages, type Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { cardPicture } from '../picture/pictureFiles';

/** Open Graph's names of languages have a country in them: the one whose spelling and dates the site follows. */
const locales: Readonly<Record<Language, string>> = { en: 'en_GB', bg: 'bg_BG' };

type Card = {
  readonly language: Language;
  readonly type: 'website' | 'article';
  readonly title: string;
  readonly description: string;
  /** The page's own path. */
  readonly path: string;
  /** The words for the page's picture, where it has one. */
  readonly alt?: string;
};

/**
 * What social networks and messengers show a link to a page with, as Open Graph and Twitter tags. The page's address and its picture must be absolute there, so that
 * they are left out where the site's public address isn't known.
 */
export function card({ language, type, title, description, path, alt }: Card): Pick<Metadata, 'openGraph' | 'twitter'> {
  const isAbsolute = Boolean(process.env.SITE_ORIGIN);
  const { file, width, height, type: format } = cardPicture;
  const images = isAbsolute && alt ? [{ url: pageFilePath(path, file), width, height, type: format, alt }] : [];
  return {
    openGraph: {
      type,
      title,
      description,
      siteName: messagesIn(language).site.title,
      locale: locales[language],
      alternateLocale: languages.filter((other) => other !== language).map((other) => locales[other]),
      ...(isAbsolute && { url: path }),
      ...(images.length > 0 && { images }),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', title, description, ...(images.length > 0 && { images }) },
  };
}
