import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import type { StatementView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser } from './setup/browser';
import { citationWords, plain, plainWords } from './setup/plainWords';
import { viewIn } from './setup/views';

const { open } = useBrowser();
const openPlain = (address: string) => open(address, { javaScriptEnabled: false });

describe.each(languages)('the page without scripts, in %s', (language) => {
  const view = viewIn(language);
  const messages = messagesIn(language);
  const said = ({ text, citations }: StatementView): string[] => [plain(wordsOf(text)), citationWords(citations)];

  it('says what happened, until when that is true, and who says so', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    const words = await plainWords(page.locator('body'));
    expect(await plainWords(page.locator('h1'))).toBe(plain(wordsOf(view.title)));
    for (const statement of said(view.summary)) expect(words).toContain(statement);
    expect(words).toContain(plain(messages.asOf.replace('{date}', view.asOf.words)));
    expect(words).toContain(plain(messages.borders));
  });

  it('lists every agency under its own id, with all that it did, when, and who says so', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    expect(view.agencies).toHaveLength(10);
    expect(await page.locator('.agency').evaluateAll((entries) => entries.map(({ id }) => id).sort())).toEqual(view.agencies.map(({ id }) => id).sort());
    for (const agency of view.agencies) {
      const entry = await plainWords(page.locator(`#${agency.id}`));
      expect(entry).toContain(plain(wordsOf(agency.name)));
      expect(entry).toContain(plain(wordsOf(agency.place)));
      for (const contribution of agency.contributions) {
        for (const statement of said(contribution)) expect(entry).toContain(statement);
        if (contribution.date) expect(entry).toContain(plain(contribution.date.words));
      }
    }
  });

  it('groups agencies by country, with what came of the operation there', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    for (const country of view.countries) {
      const section = page.locator(`#country-${country.code}`);
      expect(await section.locator('.agency').evaluateAll((entries) => entries.map(({ id }) => id))).toEqual(country.agencies);
      const words = await plainWords(section);
      expect(words).toContain(country.name);
      for (const outcome of country.outcomes.flatMap(said)) expect(words).toContain(outcome);
    }
    expect(view.countries.flatMap(({ outcomes }) => outcomes)).toHaveLength(3);
  });

  it('says the figures, the dated steps, what is unknown, and each account of what is disputed', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    const figures = await plainWords(page.locator('.figures'));
    for (const { value, label, citations } of view.figures) {
      for (const words of [plain(wordsOf(value)), plain(wordsOf(label)), citationWords(citations)]) expect(figures).toContain(words);
    }
    const steps = await page.locator('.steps > ol > li').allInnerTexts();
    expect(steps.map(plain)).toEqual(view.steps.map((step) => plain([step.date.words, ...said(step)].join(' '))));
    const unknowns = await page.locator('.unknowns li').allInnerTexts();
    expect(unknowns.map(plain)).toEqual(view.unknowns.map((unknown) => said(unknown).join(' ')));
    for (const { id, question, accounts } of view.conflicts) {
      const conflict = page.locator('.conflicts section', { has: page.locator(`#heading-conflict-${id}`) });
      expect(await plainWords(conflict.locator('h3'))).toBe(plain(wordsOf(question)));
      expect((await conflict.locator('li').allInnerTexts()).map(plain)).toEqual(accounts.map((account) => said(account).reverse().join(' ')));
    }
  });

  it('names every source, with its address', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    for (const { id, publisher, title, url } of view.sources) {
      const source = page.locator(`#source-${id}`);
      const words = await plainWords(source);
      expect(words).toContain(plain(wordsOf(publisher)));
      if (title) expect(words).toContain(plain(title));
      if (url) expect(await source.locator('a').getAttribute('href')).toBe(url);
    }
  });

  it('has neither a spinner nor a word of loading', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    expect(await page.locator('body').innerText()).not.toMatch(/loading|зарежда|изчакайте/i);
    expect(await page.locator('[role=progressbar], [aria-busy=true], progress, [class*=spin], [class*=loading]').count()).toBe(0);
  });

  it('lights the five participants on the picture, and neither France nor the Netherlands', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    const codes = await page.locator('svg [data-country]').evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-country')).sort());
    expect(codes).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
    for (const code of codes) {
      const box = await page.locator(`.plane svg [data-country=${code}]`).boundingBox();
      expect(box?.width).toBeGreaterThan(0);
    }
  });

  it('shows each agency on a pin whose name says agency and place', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    const pins = page.locator('.plane .pin').filter({ visible: true });
    const agencies = await pins.evaluateAll((buttons) => buttons.flatMap((pin) => pin.getAttribute('data-agencies')?.split(' ') ?? []));
    expect(agencies.sort()).toEqual(view.agencies.map(({ id }) => id).sort());
    for (const { id, name, place } of view.agencies) {
      const label = await page.locator(`.plane .pin[data-agencies~=${id}]`).filter({ visible: true }).getAttribute('aria-label');
      expect(label).toContain(wordsOf(name));
      expect(label).toContain(wordsOf(place));
    }
  });

  it('leads from an agency’s name to the agency’s own page', async () => {
    const page = await openPlain(`/${language}/blackwrist/`);
    const dsi = view.agencies.find(({ id }) => id === 'thailand-dsi');
    await page.locator('#thailand-dsi h4 a').click();
    await page.waitForURL(`/${language}/blackwrist/thailand-dsi/`);
    expect(await plainWords(page.locator('h1'))).toBe(plain(wordsOf(dsi?.name ?? '')));
    const words = await plainWords(page.locator('main'));
    for (const contribution of dsi?.contributions ?? []) for (const statement of said(contribution)) expect(words).toContain(statement);
  });
});
