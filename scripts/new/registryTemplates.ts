import type { PartialDate } from '../../lib/operation/PartialDate';
import type { Template } from './Template';

const seat = (country: string, longitude: string, latitude: string): string => `seat:
  place: { en: Example city, bg: Примерен град }
  country: ${country}
  longitude: ${longitude}
  latitude: ${latitude}
  precision: city
#?  checked: true
  source: { id: example-directory }`;

const sources = (today: PartialDate): string => `sources:
  - id: example-directory
    publisher: { en: Example directory, bg: Примерен указател }
#?    via: { en: Example newspaper, bg: Примерен вестник }
#?    title: Example headline
    language: en
#?    published: ${today}
    url: https://example.org/directory
    read: excerpts
    retrieved: ${today}
#?    law: true
`;

/** The files of the registry that a new operation refers to, by id, with placeholders that nobody takes for facts; `today` is `2026-11-24`. */
export const registryTemplates: Readonly<Record<string, (today: PartialDate) => Template>> = {
  'example-agency': (today) => `name: { en: Example agency, bg: Примерна служба }
#?abbreviation: { en: EXA, bg: ПРИ }
#?also-written: [Example Service]
#?formerly:
#?  - name: { en: Example office, bg: Примерно бюро }
#?    abbreviation: { en: EXO, bg: ПРБ }
#?    until: 2000
#?    source: { id: example-directory }
kind: police
level: national
country: BGR
#?part-of: example-organisation
#?succeeded:
#?  date: ${today.slice(0, 4)}
#?  by: [example-organisation]
#?  source: { id: example-directory }
${seat('BGR', '23.32', '42.70')}
#?same-as:
#?  - url: https://example.org/agencies/1
#?    source: { id: example-directory }
${sources(today)}`,
  'example-organisation': (today) => `# An international organisation belongs to no country. Its seat's country takes no part because of that.
name: { en: Example organisation, bg: Примерна организация }
kind: international-organisation
${seat('BEL', '4.35', '50.85')}
${sources(today)}`,
};
