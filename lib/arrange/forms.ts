import type { Language } from '../language/Language';
import type { CountryCode } from '../operation/Operation';
import { shapeText } from '../picture/shapeText';
import { alpha2 } from '../world/alpha2';
import { shortCountryName } from '../world/shortCountryNames';
import type { Form } from './Name';

/** A name's type size and the height of a line, in pixels. */
const [size, lineHeight] = [13, 14];

/** The page's own face may be wider than the one that is measured: Arial is so much. Names are fitted into what is planned for them. */
const widest = 1.09;

/** What a shorter form costs beside the full name in one line. */
const [ofTwoLines, ofShort, ofCode] = [4, 8, 105];

/** The ways to write a country's name on a map, the best first: in one line, in two, as the press shortens it, and as two letters. */
export function countryForms(code: CountryCode, name: string, language: Language): readonly Form[] {
  const short = shortCountryName(code, language);
  return [
    formOf([name], 'strong', tooLong(name, language), language),
    ...inTwoLines(name, 'strong', ofTwoLines, language),
    ...(short === name ? [] : [formOf([short], 'strong', ofShort, language)]),
    { ...formOf([alpha2(code) ?? code], 'strong', ofCode, language), isCode: true },
  ];
}

/** The ways to write an agency's name at its mark: its abbreviation, or where it has none its name. */
export function agencyForms(name: string, language: Language): readonly Form[] {
  return [formOf([name], 'text', 0, language), ...inTwoLines(name, 'text', 2, language)];
}

/** A name that would lie over half of a continent had better be shortened. */
function tooLong(name: string, language: Language): number {
  return Math.max(0, formOf([name], 'strong', 0, language).width - 90) / 5;
}

/** The best of all ways to part a name in two, where that makes it a good deal narrower. */
function inTwoLines(name: string, face: 'strong' | 'text', cost: number, language: Language): readonly Form[] {
  const words = name.split(' ');
  const forms = words.slice(1).map((_, place) => formOf([words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')], face, cost, language));
  const [best] = forms.sort((a, b) => a.width - b.width);
  return best && best.width < 0.8 * formOf([name], face, 0, language).width ? [best] : [];
}

function formOf(lines: readonly string[], face: 'strong' | 'text', cost: number, language: Language): Form {
  const widths = lines.map((line) => Math.ceil((shapeText(line, face, language).width * size * widest) / 1000));
  return { lines, widths, width: Math.max(...widths) + 2, height: lines.length * lineHeight + 2, cost };
}
