import { cache } from 'react';

/**
 * Keeps what a function returned for the same words: through a build, since all its pages are made of the same facts; while
 * an editor works, for one request, since the next one may find other facts.
 */
export function remember<Words extends readonly string[], Value>(make: (...words: Words) => Value): (...words: Words) => Value {
  if (process.env.NODE_ENV === 'development') return cache(make);
  const known = new Map<string, Value>();
  return (...words) => {
    const key = words.join('/');
    const value = known.has(key) ? (known.get(key) as Value) : make(...words);
    known.set(key, value);
    return value;
  };
}
