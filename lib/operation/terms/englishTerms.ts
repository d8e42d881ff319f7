import type { Term } from './Term';

const child = "(?:child(?:ren)?|kid|minor|infant|baby|toddler|teen(?:ager)?)(?:['’]?s['’]?)?";
const underage = '(?:kiddie|kiddy|under ?age|teen ?age|juvenile|pre ?teen)';
const pornography = 'porn(?:o|os|ography|ographic|ographer|ographers)?';
const paedophile = 'p(?:ae|e|æ)dophil(?:e|es|ia|iac|iacs|ic)';
const ring = '(?:rings?|networks?|gangs?|circles?)';

/**
 * English terms that make the abuse of a child sound like a child's own doing, like sex or like entertainment. After the Luxembourg
 * Guidelines (Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse) and Interpol's advice.
 */
export const englishTerms: readonly Term[] = [
  { words: `(?:${child}|${underage}) ?${pornography}`, instead: 'child sexual abuse material' },
  { words: `${pornography}(?: \\p{L}+){0,2} (?:of|with|involving|featuring|depicting|showing)(?: \\p{L}+){0,2} (?:children|minors|kids|a child|a minor)`, instead: 'child sexual abuse material' },
  { words: `(?:kiddie|kiddy) ${ring}`, instead: 'group that shared child sexual abuse material' },
  { words: `(?:${child}|${underage}) prostitutes?`, instead: 'sexually exploited child' },
  { words: `(?:${child}|${underage}) sex workers?`, instead: 'sexually exploited child' },
  { words: `(?:${child}|${underage}) prostitution`, instead: 'sexual exploitation of children' },
  { words: `prostitution of (?:children|minors)`, instead: 'sexual exploitation of children' },
  { words: `sex with(?: \\p{L}+){0,3} (?:child|children|minors?|kids?|boys?|girls?|teenagers?)`, instead: 'sexual abuse of a child' },
  { words: `under ?age sex`, instead: 'sexual abuse of a child' },
  { words: `${paedophile} ${ring}`, instead: 'group of child sex offenders' },
  { words: `(?:rings?|networks?|gangs?|circles?) of ${paedophile}`, instead: 'group of child sex offenders' },
  { words: `child sex ${ring}`, instead: 'group of child sex offenders' },
  { words: `child sex touris(?:m|ts?)`, instead: 'sexual exploitation of children in travel and tourism' },
];
