import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StaticDetails } from '../../../components/map/StaticDetails';
import { StaticMarks } from '../../../components/map/StaticMarks';
import { PageReader } from '../../../components/reading/PageReader';
import { focusOfReading } from '../../../lib/reading/focusOfReading';
import { firstReading } from '../../../lib/reading/Reading';
import { arrangeTiers } from '../../../lib/stage/arrangeTiers';
import { stageRules } from '../../../lib/stage/stageRules';
import { blackwristMap, blackwristPage } from '../../data/blackwrist';

const map = blackwristMap('bg');
const render = (children: ReactNode): string => renderToStaticMarkup(<PageReader page={blackwristPage('bg')} linked pagesAt="/bg/blackwrist/">{children}</PageReader>);
const marks = render(<StaticMarks arrangement={arrangeTiers(map)} shown={focusOfReading(map, firstReading).agencies} quiet={focusOfReading(map, firstReading).quietAgencies} />);
const details = render(<StaticDetails />);
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('StaticMarks', () => {
  it('has a mark for every id that the rules place', () => {
    const placed = new Set(all(stageRules(map, arrangeTiers(map)), /#([\w-]+)/g));
    const ids = all(marks, / id="([^"]+)"/g);
    expect([...placed].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('opens from each pin and each name details that are there', () => {
    const targets = all(marks, / popovertarget="([^"]+)"/gi);
    expect(targets.toSorted()).toEqual(all(details, /<div id="(details-[^"]+)"/g).toSorted());
  });

  it('names every button', () => {
    const buttons = all(marks, /(<button.*?<\/button>)/g);
    expect(buttons.filter((button) => !/aria-label="[^"]+"/.test(button) && button.replace(/<[^>]+>/g, '') === '')).toEqual([]);
  });
});

describe('StaticDetails', () => {
  it('has every agency’s facts under some pin', () => {
    const texts = map.agencies.flatMap(({ contributions }) => contributions.map(({ text }) => text as string));
    expect(texts.filter((text) => !details.includes(text))).toEqual([]);
  });

  it('has every outcome under its country', () => {
    const thailand = all(details, /(<div id="details-THA".*?)(?=<div id="details-|$)/g).join('');
    expect(thailand).toContain(map.countries.find(({ code }) => code === 'THA')?.outcomes[0]?.text);
    expect(thailand).toContain('href="#thailand-dsi"');
  });
});
