import { parseFragment } from 'parse5';
import { quote } from '../messages/quote';
import { characterName } from './characterName';
import type { Residue } from './Residue';

/**
 * Characters and tags as HTML writes them, which readers would see as they are. `&lt;`, `&gt;` and tags may be meant,
 * by a text about HTML.
 */
export function htmlResidue(text: string): readonly Residue[] {
  const entities = [...new Map(entitiesIn(text).map((entity) => [entity.written, entity])).values()];
  const tag = firstTag(text);
  return [
    ...entities.map(({ written, stands }): Residue => {
      return { severity: /[<>]/.test(stands) ? 'warning' : 'error', message: entityMessage(written, stands) };
    }),
    ...(tag === undefined
      ? []
      : [
          {
            severity: 'warning' as const,
            message: `${quote(tag)} looks like a tag of HTML, which readers would see as it is; remove it`,
          },
        ]),
  ];
}

type Entity = { readonly written: string; readonly stands: string };

/** What stands in a text between `&` and `;` and is a character of HTML. */
export function entitiesIn(text: string): readonly Entity[] {
  return [...text.matchAll(/&[#\w]{1,40};/g)].flatMap(({ 0: written }) => {
    const [node] = parseFragment(written).childNodes;
    return node !== undefined && 'value' in node && node.value !== written && !node.value.endsWith(';')
      ? [{ written, stands: node.value }]
      : [];
  });
}

/** That a text holds a character as HTML writes it, and what to write: `'&amp;' is how HTML writes '&'; write '&'` */
export function entityMessage(written: string, stands: string): string {
  if (stands === "'") return `${quote(written)} is how HTML writes an apostrophe; write ’`;
  if (/^\p{Z}/u.test(stands)) return `${quote(written)} is how HTML writes ${characterName(stands)}; write a space`;
  if (/^\p{C}/u.test(stands))
    return `${quote(written)} is how HTML writes ${characterName(stands)}, which cannot be seen; remove it`;
  return `${quote(written)} is how HTML writes ${quote(stands)}; write ${quote(stands)}`;
}

/** The first tag or comment that a text holds. */
function firstTag(text: string): string | undefined {
  if (!text.includes('<')) return undefined;
  const node = parseFragment(text, { sourceCodeLocationInfo: true }).childNodes.find(
    ({ nodeName }) => nodeName !== '#text',
  );
  const place = node?.sourceCodeLocation;
  if (place === undefined || place === null) return undefined;
  const tag = 'startTag' in place && place.startTag ? place.startTag : place;
  return text.slice(tag.startOffset, tag.endOffset);
}
