import { fill } from '../language/fill';
import { messagesIn } from '../language/messagesIn';
import type { Operation } from '../operation/Operation';
import { pictureAlt } from '../picture/pictureAlt';
import { operationTitle } from '../view/pageTitles';
import { publishersOf } from '../view/publishersOf';
import type { OperationView } from '../view/OperationView';
import { nameWithin, wordsOf } from '../view/Text';

/** Whole addresses: Apple News loads nothing from a path. */
export type AppleNewsAddresses = {
  readonly page: string;
  /** The operation's picture; left out where the build made none. */
  readonly picture?: string;
};

/**
 * `apple-news.json`: an operation's picture and a map of its agencies' seats as an article in Apple News Format, whose components a newsroom
 * puts into its own. Apple fits the map to the pins: they may be further apart than its spans can be.
 *
 * @param seats the agencies with their positions; `view` has their words.
 */
export function appleNews(view: OperationView, { agencies: seats }: Pick<Operation, 'agencies'>, { page, picture }: AppleNewsAddresses) {
  const { language, slug } = view;
  const messages = messagesIn(language);
  const mapLabel = fill(messages.map.label, { name: nameWithin(view.name, language) });
  const caption = [fill(messages.asOf, { date: view.asOf.words }), fill(messages.source, { list: publishersOf(view).join('; ') })].join(' · ');
  const positions = new Map(seats.flatMap(({ id, seat }) => (seat ? [[id, { latitude: seat.latitude, longitude: seat.longitude }] as const] : [])));
  const items = view.agencies.flatMap(({ id, name, place }) => {
    const position = positions.get(id);
    return position ? [{ ...position, caption: `${wordsOf(name)}, ${wordsOf(place)}` }] : [];
  });
  return {
    version: '1.7',
    identifier: `operation-map-${slug}-${language}`,
    language,
    title: operationTitle(view),
    layout: { columns: 7, width: 1024, margin: 60, gutter: 20 },
    components: [
      { role: 'title', text: operationTitle(view) },
      ...(picture === undefined ? [] : [{ role: 'photo', URL: picture, caption, accessibilityCaption: pictureAlt({ view }) }]),
      ...(items.length > 0 ? [{ role: 'map', mapType: 'standard', caption: mapLabel, items }] : []),
      { role: 'caption', text: caption },
      { role: 'body', text: messages.fullMap, additions: [{ type: 'link', URL: page, rangeStart: 0, rangeLength: messages.fullMap.length }] },
    ],
    componentTextStyles: { default: {} },
  } as const;
}
