import { languages } from '../../language/Language';
import { foreignFault } from '../characters/foreignFault';
import { quote } from '../messages/quote';

const advice = "write its BCP 47 tag, such as 'en', 'da' or 'pt-BR'";

/** What makes a text no tag of a language in its canonical form, if anything, and which tag was meant. */
export function languageTagFault(tag: string): string | undefined {
  const foreign = foreignFault(tag, { faultOf: languageTagFault });
  if (foreign !== undefined) return foreign;
  const canonical = canonicalTag(tag) ?? canonicalTag(tag.replaceAll('_', '-'));
  if (canonical !== undefined && isNamed(canonical)) {
    if (canonical === tag) return undefined;
    return canonical.toLowerCase() === tag.toLowerCase() ? `${quote(tag)} is written ${quote(canonical)}` : `${quote(tag)} is not the tag that is used; write ${quote(canonical)}`;
  }
  const meant = tagsCalled(tag).map((one) => `${quote(one)} (${nameOf(one, 'en') ?? ''})`);
  return `${quote(tag)} is not the tag of a language; ${meant.length > 0 ? `did you mean ${meant.join(' or ')}?` : advice}`;
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Many a tag is well-formed and means nothing: only what has a name, its region too, can be shown to readers. */
function isNamed(tag: string): boolean {
  const { language, script, region } = new Intl.Locale(tag);
  return nameOf(language, 'en') !== undefined && (script === undefined || hasName(script, 'script')) && (region === undefined || (region !== 'ZZ' && hasName(region, 'region')));
}

function hasName(code: string, type: 'script' | 'region'): boolean {
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
}

function nameOf(tag: string, language: string): string | undefined {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
}

/** The two-letter tags of the languages that are called so, in a language of the site. */
function tagsCalled(name: string): readonly string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second)).filter((tag) => canonicalTag(tag) === tag);
  const wanted = name.toLowerCase();
  return tags.filter((tag) => languages.some((language) => nameOf(tag, language)?.toLowerCase() === wanted));
}
