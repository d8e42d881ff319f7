import { quote } from '../../operation/messages/quote';
import type { Form, Reading } from './Form';

type CitationRecord = { readonly id: string; readonly paragraph?: number };

/** Citations with a semicolon between them, each a source's id and, where there is one, the paragraph: `sofia-globe 2; upi`. */
export const citationsForm: Form = {
  read: readCitations,
  write: (value) => (Array.isArray(value) ? value.map(writeCitation).join('; ') : writeCitation(value)),
};

/** A single citation: `sofia-globe 6`. */
export const citationForm: Form = {
  read: (cell) => {
    const reading = readCitations(cell);
    if ('fault' in reading) return reading;
    const [citation, ...more] = reading.value as readonly CitationRecord[];
    return more.length === 0 ? { value: citation } : { fault: `${quote(cell)} names several sources; write the one that says where the agency sits` };
  },
  write: writeCitation,
};

function readCitations(cell: string): Reading {
  const citations: CitationRecord[] = [];
  for (const part of cell.split(';').map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const [, id, paragraph] = /^([^\s,]+)(?:\s+(0|[1-9]\d{0,8}))?$/.exec(part) ?? [];
    if (id === undefined) return { fault: `${quote(part)} is no citation; write a source's id and the number of the paragraph, with ';' before the next one, as in 'sofia-globe 2; upi'` };
    citations.push({ id, ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }) });
  }
  return citations.length === 0 ? { fault: `${quote(cell)} names no source; write one, as in 'sofia-globe 2'` } : { value: citations };
}

/** A value of another kind, which a file that is wrong can hold, is shown as it is. */
function writeCitation(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { id, paragraph } = value as Partial<CitationRecord>;
  return paragraph === undefined ? String(id) : `${String(id)} ${paragraph}`;
}
