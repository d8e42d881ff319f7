import type { z } from 'zod';
import { operationSchema } from '../schema/operationSchema';
import type { Evidence } from './CrossCheck';

type Shape = typeof operationSchema.shape;

/** A value of operation.yaml by its key; nothing where it is left out or not valid. */
export function operationValue<Key extends keyof Shape>({ values }: Evidence, key: Key): z.output<Shape[Key]> | undefined {
  const operation = values['operation.yaml'] as Record<string, unknown> | null | undefined;
  const result = operationSchema.shape[key].safeParse(operation?.[key]);
  return result.success ? (result.data as z.output<Shape[Key]>) : undefined;
}
