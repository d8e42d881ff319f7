import { readingParameters } from '../reading/readingParameters';

/** Whether an address asks for something that only a live page can show: an open agency, a filter, a step. */
export function asksForReading(query: string): boolean {
  const values = new URLSearchParams(query);
  return readingParameters.some((parameter) => values.has(parameter));
}
