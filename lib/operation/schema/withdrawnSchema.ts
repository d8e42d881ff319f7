import { z } from 'zod';
import { formerlySchema } from './formerlySchema';
import { localizedTextSchema } from './localizedTextSchema';
import { operationSchema } from './operationSchema';
import { fullDateSchema } from './partialDateSchema';

/** That an operation was withdrawn. It gives no reason that could lead to a person. */
export const withdrawalSchema = z.strictObject({
  date: fullDateSchema.meta({ description: 'The day on which it was withdrawn.', examples: ['2026-11-24'] }),
  text: localizedTextSchema.meta({
    description: 'What readers are told, by language; no reason that could lead to a person.',
    examples: [{ en: 'The editors withdrew this map.' }],
  }),
});

const { status, topic, name, 'default-language': defaultLanguage } = operationSchema.shape;

/** operation.yaml of an operation that was withdrawn: what its addresses still need, and no fact. */
export const withdrawnSchema = z
  .strictObject({
    status,
    topic: topic.exactOptional(),
    'default-language': defaultLanguage,
    name: name.exactOptional(),
    formerly: formerlySchema,
    withdrawn: withdrawalSchema.meta({
      description: 'Its addresses tell this, and nothing of what they told.',
      examples: [{ date: '2026-11-24', text: { en: 'The editors withdrew this map.' } }],
    }),
  })
  .describe('What the addresses of a withdrawn operation tell.');

/** Whether a file's plain values are of an operation that was withdrawn. */
export function isWithdrawn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'withdrawn' in value;
}

/** What to do about a key that tells a fact of a withdrawn operation; nothing where no operation has such a key. */
export function factMessage(key: string): string | undefined {
  if (!Object.hasOwn(operationSchema.shape, key)) return undefined;
  return 'tells a fact, and a withdrawn operation has none; remove it with all that stands below it';
}
