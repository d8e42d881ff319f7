/** What the main thread's time goes into. */
export const kinds = ['reading the HTML', 'style', 'layout', 'paint', 'scripts', 'all else'] as const;

export type Kind = (typeof kinds)[number];

const named: readonly (readonly [RegExp, Kind])[] = [
  [/^ParseHTML$/, 'reading the HTML'],
  [/^(UpdateLayoutTree|ParseAuthorStyleSheet)$/, 'style'],
  [/^Layout$/, 'layout'],
  [/^(PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers)$/, 'paint'],
  [/^(v8\.|V8\.|EvaluateScript|FunctionCall|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|RunMicrotasks|MinorGC|MajorGC)/, 'scripts'],
];

/** What a span of a trace is, by its name. */
export function kindOf(name: string): Kind {
  return named.find(([pattern]) => pattern.test(name))?.[1] ?? 'all else';
}
