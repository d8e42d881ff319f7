import type { lookParameters } from '../reading/readingParameters';

type Name = 'agency' | 'country' | 'step' | (typeof lookParameters)[number];

/** What a map in a frame may be told by its address: what each parameter's value looks like, from its first character to its last. Any other value is as if the parameter weren't there. */
export const frameParameters = {
  agency: /^[a-z0-9-]+$/,
  country: /^[A-Z]{3}$/,
  step: /^[a-z0-9-]+$/,
  theme: /^(light|dark|auto)$/,
  list: /^open$/,
  background: /^transparent$/,
  /** An article's colour, in lower case: light, or dark, so that our texts keep a contrast of 4.5:1 on it. What lies between is none. */
  ground: /^([c-f][\da-f][ef][\da-f][89a-f][\da-f]|[0-4][\da-f][0-3][\da-f][0-5][\da-f])$/,
  plain: /^$/,
} as const satisfies Readonly<Record<Name, RegExp>>;

export type FrameParameter = keyof typeof frameParameters;

/** The query of a frame's address, with the parameters whose values are right, in one order: `?theme=dark&plain`; empty without any. */
export function frameQuery(values: Readonly<Partial<Record<FrameParameter, string | undefined>>>): string {
  const query = Object.entries(frameParameters)
    .flatMap(([name, pattern]) => {
      const value = values[name as FrameParameter];
      return value !== undefined && pattern.test(value) ? [value === '' ? name : `${name}=${value}`] : [];
    })
    .join('&');
  return query && `?${query}`;
}
