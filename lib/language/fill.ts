import type { Language } from './Language';
import type { Counted } from './messages/Messages';
import { pluralForm } from './pluralForm';

/**
 * Puts values in the places of a message: `fill('As of {date}', { date: '2017' })` is `As of 2017`.
 *
 * @throws RangeError when the message has a place that no value is given for.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new RangeError(`No value for {${place}} in '${message}'.`);
    return String(value);
  });
}

/** A count in words, in the plural form that the language asks for. */
export function fillCount(counted: Counted, count: number, language: Language): string {
  return fill(counted[pluralForm(count, language)], { count });
}
