import type { Language } from '../language/Language';
import type { EventDate } from '../operation/EventDate';
import type { Figure, Operation } from '../operation/Operation';
import { correctedOn } from './correctedOn';
import type { DateView, FigureView } from './OperationView';
import { toText } from './Text';
import { toDateView } from './toAgencyView';
import { toCitationViews } from './toCitationViews';

/** A figure of an operation in one language, with what it was said to be before. */
export function toFigureView({ id, value, label, date, earlier, lead, citations }: Figure, operation: Operation, language: Language): FigureView {
  const text = (localized: Figure['value']) => toText(localized, language, operation.defaultLanguage);
  const dated = (when: EventDate | undefined): { readonly date?: DateView } => (when === undefined ? {} : { date: toDateView(when, language) });
  return {
    id,
    value: text(value),
    label: text(label),
    ...dated(date),
    ...(earlier && { earlier: earlier.map((before) => ({ value: text(before.value), ...dated(before.date), citations: toCitationViews(before.citations, operation, language) })) }),
    ...(lead && { lead }),
    citations: toCitationViews(citations, operation, language),
    ...correctedOn(operation, language, ({ figure }) => figure === id),
  };
}
