import type { DataFileName, DataFiles } from '../../../lib/operation/DataFiles';
import type { KnownTopics } from '../../../lib/topic/Topic';

/** The current day of the tests. */
export const today = '2026-11-24';

/** What the operations of the tests may be about; help in every language is there for all but one of them. */
export const validTopics: KnownTopics = new Map([['child-sexual-abuse', ['en', 'bg']], ['fraud', ['en', 'bg']], ['half-helped', ['en']]]);

/** The three files of a small operation without a mistake, for tests to bend by replacing a piece of text. */
export const validTexts: Readonly<Record<DataFileName, string>> = {
  'operation.yaml': `default-language: en
name: { en: Operation Example, bg: Операция „Пример“ }
title: { en: Who took part }
summary: { en: Two agencies took part. }
summary-sources: [{ id: paper, paragraph: 1 }]
period: { from: 2017, to: 2019-05-23 }
as-of: 2019-05-23
review-by: 2027-05-23
countries: [{ country: NZL, sources: [{ id: paper }] }, { country: THA, sources: [{ id: paper }] }]
figures:
  - { id: rescued, value: { en: "50" }, label: { en: children rescued }, sources: [{ id: paper, paragraph: 2 }] }
outcomes:
  - { country: THA, text: { en: Arrests. }, sources: [{ id: paper, paragraph: 3 }] }
steps:
  - id: launch
    date: 2017-06
    text: { en: The work began. }
    agencies: [interpol]
    countries: [THA]
    sources: [{ id: paper, paragraph: 2 }]
unknowns:
  - { id: referrals, text: { en: The other countries are not named. }, sources: [{ id: paper }] }
conflicts:
  - id: address
    question: { en: Where was it? }
    accounts:
      - { text: { en: In one place. }, sources: [{ id: paper }] }
      - { text: { en: In another place. }, sources: [{ id: agency-site }] }
corrections:
  - { date: 2026-11-24, was: { en: Forty. }, now: { en: Fifty. } }
topic: fraud
`,
  'agencies.yaml': `- id: interpol
  name: { en: Interpol, bg: Интерпол }
  kind: international-organisation
  seat:
    place: { en: Lyon, bg: Лион }
    country: FRA
    longitude: 4.84
    latitude: 45.76
    precision: city
    source: { id: agency-site }
  contributions:
    - role: coordination
      text: { en: Launched the operation. }
      sources: [{ id: paper, paragraph: 2 }]
- id: thailand-dsi
  name: { en: Department of Special Investigation }
  abbreviation: { en: DSI }
  kind: national-agency
  country: THA
  seat:
    place: { en: Bangkok }
    country: THA
    longitude: 100.50
    latitude: 13.75
    precision: city
    source: { id: agency-site }
  contributions:
    - role: investigation
      date: 2017-06
      text: { en: Took the case on. }
      with: [interpol]
      sources: [{ id: paper, paragraph: 6 }]
`,
  'sources.yaml': `- id: paper
  publisher: { en: The Paper }
  title: Who took part
  language: en
  published: 2019-05-23
  url: https://paper.example.org/2019/05/23/report
  read: whole
  retrieved: 2026-11-24
- id: agency-site
  publisher: { en: An agency }
  language: en
  read: excerpts
`,
};

/** The three files with some of the texts put in place of the valid ones. */
export function dataFiles(texts: Partial<Record<DataFileName, string | Uint8Array>> = {}): DataFiles {
  return { slug: 'example', contents: new Map(Object.entries({ ...validTexts, ...texts })), topics: validTopics };
}
