import { expect, it } from 'vitest';
import { asksForReading } from '../../../lib/island/asksForReading';

it.each(['?agency=europol', '?theme=dark&step=announced', '?q=police', '?of=AUS'])('%s asks for what only a live page shows', (query) => {
  expect(asksForReading(query)).toBe(true);
});

it.each(['', '?', '?theme=dark', '?list=open&childId=map', '?v=2', '?agencyx=1'])('“%s” asks for nothing of the kind', (query) => {
  expect(asksForReading(query)).toBe(false);
});
