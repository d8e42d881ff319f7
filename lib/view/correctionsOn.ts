import { fill } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import type { AgencyView, CorrectionView, OperationView } from './OperationView';

/** Whether an agency's own page tells of a correction: of each one but those of other agencies, since it shows the operation's map. */
export function isToldOn(page: Pick<AgencyView, 'id'>, about: { readonly agency?: string }): boolean {
  return about.agency === undefined || about.agency === page.id;
}

/** The corrections that a page tells of, newest first: all of an operation, or those of an agency's page. */
export function correctionsOn({ corrections }: Pick<OperationView, 'corrections'>, agency?: AgencyView): readonly CorrectionView[] {
  return agency ? corrections.filter((correction) => isToldOn(agency, correction)) : corrections;
}

/** `Corrected on 30 November 2026`, of the newest correction that a page tells of; nothing where there is none. */
export function lastCorrection(view: Pick<OperationView, 'corrections'>, { sections }: Pick<Messages, 'sections'>, agency?: AgencyView): readonly string[] {
  const [newest] = correctionsOn(view, agency);
  return newest ? [fill(sections.corrected, { date: newest.date.words })] : [];
}
