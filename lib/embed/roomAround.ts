import { fillCount } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import { caveatsOf } from '../view/caveatsOf';
import { countsOf } from '../view/countsOf';
import { frameFoot } from '../view/frameFoot';
import { legendWords } from '../view/legendWords';
import type { AgencyView, OperationView } from '../view/OperationView';
import { wordsOf } from '../view/Text';
import type { FrameRoom, TextBlock } from './FrameRoom';

/** How wide a letter is, on average, in widths of its font: Cyrillic ones are wider. */
const letter = (text: string): number => (/\p{Script=Cyrillic}/u.test(text) ? 0.57 : 0.51);

/** About how wide a text is, in rem, at a size of font in rem. */
const widthOf = (text: string, size: number): number => Math.round(text.length * letter(text) * size * 100) / 100;

/** The size, in rem, at which plain letters are about as wide as the bold ones of a caveat. */
const boldSize = 0.91;

const flowing = (text: string, size: number, line: number): TextBlock => ({ parts: [widthOf(text, size)], row: Math.round(size * line * 1000) / 1000 });

/**
 * The texts around the map of a page for frames, as `EmbedPage` sets them and embed.css sizes them. Widths are estimates: a line
 * more or less is the map's gain or loss, since the map takes what the frame leaves it.
 */
export function roomAround(view: OperationView, messages: Messages, agency?: AgencyView): FrameRoom {
  const title = `${wordsOf((agency ?? { name: view.title }).name)}  `;
  const foot = `${frameFoot(view, messages, agency)} · ${messages.fullMap}`;
  const counts = agency ? fillCount(messages.list.agencies, view.agencies.length, view.language) : countsOf(view, messages);
  const list = `${agency ? messages.list.onThisMap : messages.list.inFrame} (${counts})`;
  return {
    blocks: [
      ...caveatsOf(view, messages, 'frame').map((caveat) => ({ parts: [widthOf(caveat, boldSize)], row: 1.42 })),
      { parts: [widthOf(title, 1.125) + widthOf(wordsOf(view.name), 0.8125)], row: 1.35 },
      { parts: legendWords(view, messages).map(({ words }) => 2.4 + widthOf(words, 0.8125)), row: 1.45 },
      flowing(foot, 0.8125, 1.5),
      { parts: [2 + widthOf(list, 0.8125)], row: 1.516 },
    ],
    facts: agency
      ? [
          flowing(wordsOf(agency.place), 0.8125, 1.4),
          ...agency.contributions.flatMap(({ text, role, date, citations }) => {
            const sources = citations.map(({ publisher, place = '' }) => `${wordsOf(publisher)}, ${place}`);
            return [flowing(wordsOf(text), 0.96875, 1.4), flowing([role?.words, date?.words, sources.join('; ')].join(' · '), 0.8125, 1.5)];
          }),
        ]
      : [],
  };
}
