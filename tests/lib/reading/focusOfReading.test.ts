import { describe, expect, it } from 'vitest';
import { focusOfReading } from '../../../lib/reading/focusOfReading';
import { firstReading, type Reading } from '../../../lib/reading/Reading';
import { neighbouringStep } from '../../../lib/reading/neighbouringStep';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('en');
const focus = (reading: Partial<Reading>) => focusOfReading(map, { ...firstReading, ...reading });
const participants = map.participants.map(({ code }) => code);

describe('focusOfReading', () => {
  it('puts nothing back where nothing is chosen, and leaves the list of agencies the same one', () => {
    expect(focus({})).toEqual({ agencies: map.agencies, found: map.agencies.length, quietAgencies: new Set(), quietCountries: [], partners: new Set() });
    expect(focus({}).agencies).toBe(map.agencies);
  });

  it('lights a step’s agencies with their countries, and the countries it names', () => {
    const { quietAgencies, quietCountries } = focus({ step: 'case-taken-on' });
    expect(map.agencies.map(({ id }) => id).filter((id) => !quietAgencies.has(id)).toSorted()).toEqual(['interpol-bangkok', 'thailand-dsi']);
    expect(participants.filter((code) => !quietCountries.includes(code))).toEqual(['THA']);
    expect(participants.filter((code) => !focus({ step: 'same-day-arrests' }).quietCountries.includes(code))).toEqual(['AUS', 'THA']);
  });

  it('lights nothing in a step that names nobody', () => {
    expect(focus({ step: 'first-victims' }).quietCountries).toEqual(participants);
  });

  it('keeps an open agency’s pin that the filter leaves out, and counts it as left out', () => {
    const { agencies, found, quietCountries } = focus({ find: 'sofia', opened: { agencies: ['interpol'] } });
    expect(agencies.map(({ id }) => id)).toEqual(['interpol', 'bulgaria-gdcoc']);
    expect(found).toBe(1);
    expect(participants.filter((code) => !quietCountries.includes(code))).toEqual(['BGR']);
  });

  it('names the partners of what is open, whichever of the two the source’s statement stands at', () => {
    expect(focus({ opened: { agencies: ['thailand-dsi'] } }).partners).toEqual(new Set(['interpol-bangkok']));
    expect(focus({ opened: { agencies: ['interpol-bangkok'] } }).partners).toEqual(new Set(['thailand-dsi']));
    expect(focus({ opened: { country: 'THA' } }).partners).toEqual(new Set());
  });
});

describe('neighbouringStep', () => {
  it('goes from the first to the last and back, and nowhere beyond', () => {
    const forwards = [undefined, ...map.steps.map(({ id }) => id)].map((id) => neighbouringStep(map.steps, id, 1)?.id);
    expect(forwards).toEqual([...map.steps.map(({ id }) => id), undefined]);
    expect(map.steps.map(({ id }) => neighbouringStep(map.steps, id, -1)?.id)).toEqual([undefined, ...map.steps.slice(0, -1).map(({ id }) => id)]);
  });
});
