import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Expected, Measures } from '../../scripts/bench/maps/Measures';
import { measurePage, showPage } from '../../scripts/bench/maps/measureAt';
import { openHeadlessShell } from '../../scripts/test/openChromium';
import { leaderAt, markAt, nameAt, plainMap, ringAt } from './setup/plainMap';

let browser: Browser;

beforeAll(async () => {
  browser = await openHeadlessShell();
});

afterAll(() => browser.close());

const expected: Expected = { agencies: [{ id: 'a', country: 'AAA', land: 'AAA' }, { id: 'b', country: 'BBB', land: 'BBB' }], countries: ['AAA', 'BBB'] };
const [nameA, nameB, markA, markB] = [nameAt('AAA', 20, 20), nameAt('BBB', 130, 20), markAt('a', 30, 150), markAt('b', 130, 150)];

async function measured(...on: readonly string[]): Promise<Measures> {
  const page = await browser.newPage();
  await showPage(page, plainMap(...on));
  return measurePage(page, expected).finally(() => page.close());
}

it('finds nothing wrong with a map that is in order but for its sea', async () => {
  const { seaMargins, width, height, pictures, longestLeader, leastDistance, ...faults } = await measured(nameA, nameB, markA, markB);
  expect({ width, height, pictures, longestLeader, leastDistance }).toEqual({ width: 400, height: 200, pictures: 1, longestLeader: 0, leastDistance: 100 });
  expect(seaMargins).toBeCloseTo(25, 0);
  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
});

const planted: readonly (readonly [what: string, on: readonly string[], found: Partial<Measures>])[] = [
  ['an agency without a mark', [nameA, nameB, markA], { withoutMark: ['b'] }],
  ['a mark that is hidden', [nameA, nameB, markA, `<div style="visibility:hidden">${markB}</div>`], { withoutMark: ['b'] }],
  ['a mark of two countries', [nameA, nameB, markAt('a b', 30, 150)], { mixedMarks: ['a b'], gathered: ['a b'] }],
  ['marks on marks', [nameA, nameB, markA, markAt('b', 45, 150)], { marksOnMarks: ['a + b'], leastDistance: 15 }],
  ['a country without a name', [nameA, markA, markB], { unnamed: ['BBB'] }],
  ['names on names', [nameA, nameB, nameAt('AAA', 50, 25), markA, markB], { namesOnNames: ['AAA + AAA'] }],
  ['a name on a mark', [nameA, nameB, markAt('a', 40, 30), markB], { namesOnMarks: ['AAA on a'], presses: ['name of AAA: opens a'] }],
  ['a name on a ring', [nameA, nameB, ringAt('AAA', 25, 28), markA, markB], { namesOnRings: ['AAA on AAA'] }],
  ['a name on a leader', [nameA, nameB, leaderAt('BBB', 10, 28, 150, 0), markA, markB], { namesOnLeaders: ['AAA on BBB'] }],
  ['leaders that cross', [nameA, nameB, leaderAt('AAA', 20, 60, 20, 45), leaderAt('BBB', 20, 74, 120, -30), markA, markB], { leadersCrossing: ['AAA × BBB'] }],
  ['a leader to another country', [nameA, nameB, leaderAt('BBB', 90, 60, 50, 180), markA, markB], { leadersAstray: ['BBB far off'], longestLeader: 50 }],
  ['a name on another’s land', [nameAt('AAA', 80, 20), nameB, markA, markB], { onOthers: ['AAA at BBB'] }],
  ['a name close to another’s land', [nameAt('AAA', 57, 20), nameB, markA, markB], { onOthers: ['AAA at BBB'] }],
  ['a name on land that took no part', [nameA, nameAt('BBB', 180, 20), markA, markB], { onUnlit: ['BBB 50 %'] }],
  ['a name nearer to another land', [nameA, nameAt('BBB', 320, 20), markA, markB], { othersFirst: ['BBB: land that took no part'] }],
  ['a mark of another country on the middle of an outline', [nameA, nameB, markA, markAt('b', 50, 100)], { presses: ['outline of AAA: opens b'] }],
  ['a mainland behind a panel', [nameA, nameB, markA, markB, '<div class="view" style="left:150px;top:60px;width:40px;height:40px"><svg viewBox="0 0 400 200" style="left:-300px"></svg></div>'], { cutOff: ['BBB: 92 % seen'] }],
];

it.each(planted)('finds %s', async (_, on, found) => {
  expect(await measured(...on)).toMatchObject(found);
});
