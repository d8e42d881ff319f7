import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../lib/feed/Change';
import type { Operation } from '../../../lib/operation/Operation';
import { leadFigure } from '../../../lib/view/figureWords';
import { operationDescription } from '../../../lib/view/pageDescriptions';
import { agencyTitle, operationTitle } from '../../../lib/view/pageTitles';
import { nameWithin } from '../../../lib/view/Text';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

const [figure, ...figures] = blackwrist.figures;
const [step, ...steps] = blackwrist.steps;
const [europol] = blackwrist.agencies;
if (!figure || !step || !europol) throw new RangeError('The frozen operation has figures, steps and agencies.');
const citations = figure.citations;
const date = '2026-11-24';
const texts = { was: { en: 'That.', bg: 'Онова.' }, now: { en: 'This.', bg: 'Това.' } };

const described: Operation = { ...blackwrist, named: false, name: { en: 'the action against trafficking', bg: 'действията срещу трафика' } };

describe('an operation without an official name', () => {
  it('begins a title with a capital, and stands small inside a sentence', () => {
    const [en, bg] = [toOperationView(described, 'en'), toOperationView(described, 'bg')];
    expect(operationTitle(en)).toMatch(/^The action against trafficking: /);
    expect(operationTitle(bg)).toMatch(/^Действията срещу трафика: /);
    expect([nameWithin(en), nameWithin(bg)]).toEqual(['the action against trafficking', 'действията срещу трафика']);
    expect(en.agencies[0] && agencyTitle(en, en.agencies[0])).toMatch(/ in the action against trafficking$/);
    expect(operationDescription(en)).toMatch(/^The action against trafficking \(5 countries, 10 agencies\): /);
  });
  it('keeps that without a translation, and in the feed', () => {
    const untranslated = { ...described, name: { en: 'the action' }, published: date };
    expect(toOperationView(untranslated, 'bg')).toMatchObject({ name: { text: 'The action', language: 'en' }, described: { text: 'the action', language: 'en' } });
    expect(changesOf(untranslated, 'en').map(({ title }) => title)).toContain('The action – First published');
  });
  it('is not what an operation with a name is', () => {
    expect(toOperationView(blackwrist, 'en')).not.toHaveProperty('described');
    expect(nameWithin(toOperationView(blackwrist, 'bg'))).toBe('операция „Blackwrist“');
  });
});

describe('what a page finds', () => {
  it('begins its description, then the figure that leads', () => {
    const operation: Operation = {
      ...blackwrist,
      headline: { en: 'Ten agencies shut one website', bg: 'Десет служби спират един сайт' },
      figures: [{ ...figure, lead: true, value: { en: '50', bg: '50' }, label: { en: 'children rescued. So far.', bg: 'спасени деца' } }, ...figures],
    };
    const view = toOperationView(operation, 'en');
    expect(leadFigure(view)).toBe('50 children rescued');
    expect(operationDescription(view)).toContain('Ten agencies shut one website. 50 children rescued. ');
    expect(operationDescription(toOperationView(blackwrist, 'en'))).not.toMatch(/^\. |undefined/);
  });
});

describe('a step without a date', () => {
  it('says so in words, and keeps its place', () => {
    const { id, text, agencies, countries } = step;
    const operation: Operation = { ...blackwrist, steps: [{ id, text, agencies, countries, citations: step.citations }, ...steps] };
    expect(toOperationView(operation, 'en').steps.map((one) => one.id)).toEqual(blackwrist.steps.map((one) => one.id));
    expect(toOperationView(operation, 'en').steps[0]?.date).toEqual({ words: 'Date not given' });
    expect(toOperationView(operation, 'bg').steps[0]?.date).toEqual({ words: 'Без дата в източниците' });
  });
});

describe('a figure', () => {
  it('has a range in words, and its earlier values', () => {
    const operation: Operation = { ...blackwrist, figures: [{ ...figure, date: '2023-07/2023-12', earlier: [{ value: { en: '40', bg: '40' }, date: '2023', citations }] }] };
    expect(toOperationView(operation, 'en').figures[0]).toMatchObject({
      date: { words: 'July to\u00a0December\u00a02023', iso: '2023-07/2023-12' },
      earlier: [{ value: '40', date: { words: '2023', iso: '2023' }, citations: [expect.anything()] }],
    });
  });
});

describe('a contribution', () => {
  it('takes its words for the map along', () => {
    const [first, ...others] = europol.contributions;
    if (!first) throw new RangeError('An agency has a contribution.');
    const operation: Operation = { ...blackwrist, agencies: [{ ...europol, contributions: [{ ...first, short: { en: 'led it', bg: 'води' } }, ...others] }] };
    expect(toOperationView(operation, 'bg').agencies[0]?.contributions[0]?.short).toBe('води');
  });
});

describe('other names', () => {
  it('say where, and who says so', () => {
    const [citation] = citations;
    const operation: Operation = { ...blackwrist, otherNames: citation ? [{ name: { en: 'Second Name', bg: 'Второ име' }, where: 'DEU', citation }] : [] };
    expect(toOperationView(operation, 'bg').otherNames).toEqual([{ name: 'Второ име', where: 'Германия', citations: [expect.objectContaining({ publisher: expect.anything() as unknown })] }]);
  });
});

describe('a correction', () => {
  const about = (subject: NonNullable<Operation['corrections'][number]['about']>): Operation => ({ ...blackwrist, corrections: [{ date, ...texts, about: subject }] });

  it('marks the figure, the step or another entry that it is about, and no other', () => {
    const marked = (operation: Operation) => {
      const view = toOperationView(operation, 'en');
      return [...view.figures, ...view.steps, ...view.unknowns, ...view.conflicts].filter(({ corrected }) => corrected !== undefined).map(({ id }) => id);
    };
    expect(marked(about({ figure: figure.id }))).toEqual([figure.id]);
    expect(marked(about({ step: step.id }))).toEqual([step.id]);
    expect(marked(about({ unknown: blackwrist.unknowns[0]?.id ?? '' }))).toEqual([blackwrist.unknowns[0]?.id]);
    expect(marked(about({ conflict: blackwrist.conflicts[0]?.id ?? '' }))).toEqual([blackwrist.conflicts[0]?.id]);
    expect(marked(about({ agency: europol.id }))).toEqual([]);
  });
  it('names what it is about, with its place on the page', () => {
    const subjectOf = (operation: Operation) => toOperationView(operation, 'en').corrections[0]?.subject;
    expect(subjectOf(about({ step: step.id }))).toEqual({ words: step.text.en, place: `step-${step.id}` });
    expect(subjectOf(about({ source: blackwrist.sources[0]?.id ?? '' }))).toEqual({ words: blackwrist.sources[0]?.publisher.en, place: `source-${blackwrist.sources[0]?.id}` });
    expect(subjectOf(about({ summary: true }))).toEqual({ words: 'Summary' });
    expect(subjectOf(about({ figure: 'gone' }))).toBeUndefined();
    expect(subjectOf(about({ agency: europol.id }))).toBeUndefined();
  });
  it('says so in the feed', () => {
    expect(changesOf(about({ summary: true }), 'en')[0]?.title).toBe('Operation Blackwrist – Correction: Summary');
    expect(changesOf(about({ step: step.id }), 'en')[0]?.title).toBe(`Operation Blackwrist – Correction: ${step.text.en}`);
  });
});
