import { fill } from '../language/fill';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { countsOf } from './countsOf';
import type { AgencyView, OperationView } from './OperationView';
import { leadFigure } from './figureWords';
import { wordsOf } from './Text';

/** How many operations the start page's description names. */
const mostNames = 6;

/** The start page in a few sentences: which operations there are, and what is told of them. */
export function homeDescription(language: Language, operations: readonly OperationView[]): string {
  const messages = messagesIn(language);
  const { site, descriptions } = messages;
  const names = operations
    .slice(0, mostNames)
    .map((view) => `${wordsOf(view.name)} (${countsOf(view, messages)})`)
    .join(' · ');
  return names === '' ? site.summary : fill(descriptions.home, { site: site.title, names, summary: site.summary });
}

/** An operation's page: what it finds, the figure that leads, its summary and how many countries and agencies there are, with the operation's name unless that is in it. */
export function operationDescription(view: OperationView): string {
  const { language, name, headline, summary } = view;
  const messages = messagesIn(language);
  const first = [headline && wordsOf(headline), leadFigure(view)].flatMap((words) => (words ? [asSentence(words)] : []));
  const [operation, words, counts] = [wordsOf(name), [...first, wordsOf(summary.text)].join(' '), countsOf(view, messages)];
  return words.includes(operation) ? `${words} ${counts}.` : fill(messages.descriptions.operation, { operation, counts, summary: words });
}

function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

/** An agency's page: who it is, where it sits, what it did, and in which operation. */
export function agencyDescription({ language, name }: OperationView, agency: AgencyView): string {
  const deeds = agency.contributions.map(({ text }) => wordsOf(text)).join(' ');
  const words = { operation: wordsOf(name), agency: wordsOf(agency.name), place: wordsOf(agency.place), deeds };
  return fill(messagesIn(language).descriptions.agency, words).trim();
}

/** A page of the whole list of agencies, by its title, which has the operation and the page's number. */
export function listDescription({ language, summary }: OperationView, title: string): string {
  return fill(messagesIn(language).descriptions.list, { list: title, summary: wordsOf(summary.text) });
}

/** The page with the codes for other sites. */
export function embedCodeDescription({ language, name }: OperationView): string {
  const { descriptions, embedCode } = messagesIn(language);
  return fill(descriptions.embedCode, { operation: wordsOf(name), intro: embedCode.intro });
}
