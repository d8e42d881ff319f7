import { expect, it } from 'vitest';
import { mapNames } from '../../../lib/embed/mapNames';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

it('names the map, its picture and an agency’s map in each language', () => {
  const english = mapNames(toOperationView(blackwrist, 'en'));
  expect(english.title).toBe('Map of the agencies that took part in Operation Blackwrist');
  expect(english.alt).toBe('World map. Took part in Operation Blackwrist: Australia, Bulgaria, New Zealand, Thailand and United States.');
  expect(english.agencies.find(({ id }) => id === 'europol')?.title).toBe('Map: Europol in Operation Blackwrist');
  expect(mapNames(toOperationView(blackwrist, 'bg')).agencies.find(({ id }) => id === 'europol')?.title).toBe('Карта: Европол в Операция „Blackwrist“');
});

it('leaves participants out of the picture’s words where there are none', () => {
  const { title, alt } = mapNames({ ...toOperationView(blackwrist, 'en'), countries: [] });
  expect(alt).toBe(title);
});
