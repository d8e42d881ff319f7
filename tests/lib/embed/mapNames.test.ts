import { expect, it } from 'vitest';
import { mapNames } from '../../../lib/embed/mapNames';
import { pictureAlt } from '../../../lib/picture/pictureAlt';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

it('names the map, its picture and an agency’s map in each language', () => {
  const view = toOperationView(blackwrist, 'en');
  const english = mapNames(view);
  expect(english.title).toBe('Map of the agencies that took part in Operation Blackwrist');
  expect(english.alt).toBe(pictureAlt({ view }));
  expect(english.agencies.find(({ id }) => id === 'europol')?.title).toBe('Map: Europol in Operation Blackwrist');
  expect(mapNames(toOperationView(blackwrist, 'bg')).agencies.find(({ id }) => id === 'europol')?.title).toBe('Карта: Европол в операция „Blackwrist“');
});
