import type { Language } from '../language/Language';
import type { FigureView, OperationView } from './OperationView';
import { wordsOf } from './Text';

/** A figure in few words, without what its label says after the first sentence, and without its point: `50 children rescued`. */
export function figureWords({ value, label }: Pick<FigureView, 'value' | 'label'>, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(wordsOf(label));
  return `${wordsOf(value)} ${first?.segment.trim().replace(/\.$/, '') ?? ''}`;
}

/** The figure that the start page shows, in few words; nothing where none leads. */
export function leadFigure({ figures, language }: Pick<OperationView, 'figures' | 'language'>): string | undefined {
  const lead = figures.find((figure) => figure.lead);
  return lead && figureWords(lead, language);
}
