import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { drawPicture } from '../../../lib/picture/drawPicture';
import { glyphPath } from '../../../lib/picture/glyphPath';
import { shapeText } from '../../../lib/picture/shapeText';
import { countsOf } from '../../../lib/view/countsOf';
import { wordsOf } from '../../../lib/view/Text';
import { worldPaths } from '../../../lib/world/worldPaths';
import { disputedCountries } from '../../fixtures/operations/disputedCountries';
import { inventedOperations } from '../../fixtures/operations/inventedOperations';
import { manyAgencies } from '../../fixtures/operations/manyAgencies';
import { noAgencies } from '../../fixtures/operations/noAgencies';
import { withoutShapes } from '../../fixtures/operations/withoutShapes';
import { blackwristFacts, inventedFacts, palette } from './facts';
import { linesOf, wordsOfPicture } from './linesOf';

const faces = ['title', 'text', 'strong', 'number'] as const;

const plain = (words: string): string => words.replace(/\s+/g, ' ');

/** A line's letters as outlines, as each typeface and language draws them. */
const settings = (words: string): readonly string[] =>
  faces.flatMap((face) => languages.map((language) => shapeText(words, face, language).glyphs.map(({ glyph }) => glyphPath(glyph.path)).filter((outline) => outline !== '').join()));

describe('the picture of an operation', () => {
  it.each(languages)('names its title, every agency and its place, the source, the day and whose borders it draws, in %s', (language) => {
    const facts = blackwristFacts(language);
    const { view } = facts;
    const messages = messagesIn(language);
    for (const shape of ['wide', 'square'] as const) {
      const words = plain(wordsOfPicture(drawPicture(facts, shape, palette)));
      for (const text of [view.title, ...view.agencies.flatMap(({ name, place }) => [name, place])]) expect(words).toContain(plain(wordsOf(text)));
      expect(words).toContain(plain(view.asOf.words));
      expect(words).toContain('The Sofia Globe');
      expect(words).toContain(plain(messages.borders).slice(0, 60));
    }
  });

  it.each(languages)('says how many countries took part and how many agencies are named, in %s; an agency’s does not', (language) => {
    const counts = countsOf(blackwristFacts(language).view, messagesIn(language));
    expect(wordsOfPicture(drawPicture(blackwristFacts(language), 'wide', palette))).toContain(counts);
    expect(wordsOfPicture(drawPicture(blackwristFacts(language, 'europol'), 'wide', palette))).not.toContain(counts);
  });

  it('draws each line as a shape a letter, so that no font of the reader comes into it', () => {
    const svg = drawPicture(blackwristFacts('bg'), 'wide', palette);
    expect(svg).not.toMatch(/<text|font-family/);
    const title = linesOf(svg).find(({ words }) => words === 'Кой участва и кой какво направи');
    expect(title?.shapes).toHaveLength('Койучастваикойкаквонаправи'.length);
  });

  it.each(languages)('draws each line with the letters of its own words, in %s', (language) => {
    const lines = linesOf(drawPicture(blackwristFacts(language), 'wide', palette));
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(({ words, shapes }) => !settings(words).includes(shapes.join()))).toEqual([]);
  });

  it('numbers every agency once, those that share a pin one after the other', () => {
    const words = linesOf(drawPicture(blackwristFacts('en'), 'wide', palette)).map((line) => line.words);
    for (const number of ['1', '2', '3', '4', '5', '6', '9', '10']) expect(words.filter((line) => line === number)).toHaveLength(1);
    expect(words.filter((line) => /^\d+–\d+$/.test(line))).toEqual(['1–2', '3–4', '5–6', '9–10', '1–2']); // the last one is the key's
    expect(words.filter((line) => line === '7')).toHaveLength(2); // on the map and in the legend
  });

  it('makes the same text from the same facts', () => {
    expect(drawPicture(blackwristFacts('bg'), 'wide', palette)).toBe(drawPicture(blackwristFacts('bg'), 'wide', palette));
  });

  it('says its title and all that it shows to those who can’t see it', () => {
    const svg = drawPicture(blackwristFacts('en'), 'wide', palette);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc"><title id="title">Operation Blackwrist: Who took part, and what each one did<\/title>/);
    const description = /<desc id="desc">([^<]*)</.exec(svg)?.[1];
    for (const { name } of blackwristFacts('en').view.agencies) expect(description).toContain(wordsOf(name).replaceAll('&', '&#38;'));
  });

  it('writes the page’s address on it where it is known', () => {
    expect(wordsOfPicture(drawPicture({ ...blackwristFacts('en'), address: 'https://example.org/maps/en/blackwrist/' }, 'wide', palette))).toContain('example.org/maps/en/blackwrist');
  });
});

describe('the picture of an agency', () => {
  const facts = blackwristFacts('en', 'europol');
  const svg = drawPicture(facts, 'wide', palette);

  it('names it, what it did and whom it worked with, and no other agency', () => {
    const words = plain(wordsOfPicture(svg));
    for (const text of ['Europol', 'The Hague, Netherlands', 'Supported the Bulgarian takedown.', 'Worked with', 'Cybercrime Department']) expect(words).toContain(text);
    expect(words).not.toContain('Homeland Security');
  });

  it('draws the line between the two, and its partner’s country stronger than the other participants', () => {
    expect(svg).toContain(`<path d="${facts.relations[0]?.d}"/>`);
    expect(svg.split(`<path fill="${palette['lit-strong']}"`)).toHaveLength(2);
    expect(svg.split(`<path fill="${palette.lit}"`)).toHaveLength(5);
  });
});

describe('a picture of any operation', () => {
  it.each(inventedOperations.map((fixture) => [fixture.slug, fixture] as const))('draws %s with no line that leaves it', (_, fixture) => {
    for (const language of languages) {
      const svg = drawPicture(inventedFacts(fixture, language), 'wide', palette);
      const ends = Array.from(svg.matchAll(/<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)"[^>]*><title>[^<]*<\/title>((?:<use [^>]*>)*)/g), ([, x, y, scale, uses = '']) => ({
        x: Number(x) + Number(scale) * Math.max(0, ...Array.from(uses.matchAll(/ x="(\d+)"/g), ([, at]) => Number(at))),
        y: Number(y),
      }));
      expect(ends.length).toBeGreaterThan(5);
      expect(ends.filter(({ x, y }) => x > 1164 || y > 614)).toEqual([]);
    }
  }, 30_000);

  it('counts the agencies that it has no room to name, and says where they are named', () => {
    const facts = inventedFacts(manyAgencies, 'en');
    const words = wordsOfPicture(drawPicture({ ...facts, address: 'https://example.org/en/many-agencies/' }, 'wide', palette));
    const named = words.match(/^Agency \d+ of/gm)?.length ?? 0;
    expect(named).toBeGreaterThan(10);
    expect(plain(words)).toContain(`… and ${200 - named} more agencies, all named at`);
    expect(plain(wordsOfPicture(drawPicture(facts, 'wide', palette)))).toContain('all named on the page of this map');
  });

  it('hatches the countries that sources disagree about, and explains it', () => {
    const world = worldPaths(['BGR'], ['SVK']);
    const svg = drawPicture({ ...inventedFacts(disputedCountries, 'en'), world }, 'wide', palette);
    expect(svg).toContain('<pattern id="hatch"');
    expect(svg).toContain(`fill="url(#hatch)" d="${world.disputed[0]?.d ?? ''}"`);
    expect(wordsOfPicture(svg)).toContain('Sources disagree');
    expect(drawPicture(blackwristFacts('en'), 'wide', palette)).not.toMatch(/hatch|dasharray="3 2"/);
  });

  it('says that no agency is named, and which participants it can’t show', () => {
    expect(wordsOfPicture(drawPicture(inventedFacts(noAgencies, 'en'), 'wide', palette))).toContain('The sources name no agency.');
    expect(wordsOfPicture(drawPicture(inventedFacts(withoutShapes, 'en'), 'wide', palette))).toContain('can’t be shown on the map, whose outlines lack them: Réunion.');
  });
});
