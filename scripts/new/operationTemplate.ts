import type { PartialDate } from '../../lib/operation/PartialDate';
import type { Template } from './Template';

/**
 * operation.yaml of a new operation, with placeholders that nobody takes for facts.
 *
 * @param today `2026-11-24`.
 * @param topic A topic's id, or a comment that lists those to choose from: no placeholder may stand for a choice that decides which help readers see.
 */
export function operationTemplate(today: PartialDate, topic: string): Template {
  const year = today.slice(0, 4);
  return `# What the page says of the operation as a whole.

status: draft

topic: ${topic}

default-language: en

name: { en: Example operation, bg: Примерна операция }

#?named: false

#?other-names:
#?  - name: { en: Example of another name, bg: Примерно друго име }
#?    where: BGR
#?    source: { id: example-report, paragraph: 1 }

#?headline: { en: Example of what the page finds, bg: Пример за това какво показва страницата }

title: { en: Example headline, bg: Примерно заглавие }

summary:
  en: >-
    Example summary. It may take several lines,
    which are read as one.
  bg: >-
    Примерно резюме. То може да е на няколко реда,
    които се четат като един.

summary-sources: [{ id: example-report, paragraph: 1 }]

period: { from: ${year}, to: ${today} }

as-of: ${today}

review-by: ${aYearAfter(today)}

#?published: ${today}

#?reviewed: ${today}

#?sign-off: { editor: ${today}, second-reader: ${today} }

#?series: [example-second-round]

#?formerly: [example-former-name]

countries:
  - country: BGR
    sources: [{ id: example-report, paragraph: 1 }]
#?  - country: AUS
#?    sources: [{ id: example-report, paragraph: 3 }]
#?    disputed: example-conflict
#?    named-as: { en: Example name, bg: Примерно име }

figures:
  - id: example-figure
    value: { en: "0", bg: "0" }
    label: { en: example things counted, bg: преброени примерни неща }
#?    date: ${year}
#?    earlier:
#?      - value: { en: "0", bg: "0" }
#?        date: ${year}
#?        sources: [{ id: example-report, paragraph: 2 }]
#?    lead: true
    sources: [{ id: example-report, paragraph: 2 }]

outcomes:
  - country: BGR
    text: { en: Example outcome., bg: Примерен резултат. }
    sources: [{ id: example-report, paragraph: 3 }]

steps:
  - id: example-step
    date: ${year}
    text: { en: Example step, bg: Примерна стъпка }
    agencies: [example-agency]
    countries: [BGR]
    sources: [{ id: example-report, paragraph: 4 }]

unknowns:
  - id: example-unknown
    text: { en: Example of what the sources leave open., bg: Пример за неизвестното в източниците. }
    sources: [{ id: example-report, paragraph: 5 }]

conflicts: [] #!
#?conflicts:
#?  - id: example-conflict
#?    question: { en: Example question?, bg: Примерен въпрос? }
#?    accounts:
#?      - text: { en: What one source says., bg: Какво казва единият източник. }
#?        sources: [{ id: example-report, paragraph: 6 }]
#?      - text: { en: What the other one says., bg: Какво казва другият. }
#?        sources: [{ id: example-report, paragraph: 3 }]
#?  - id: example-count
#?    kind: country-count
#?    accounts:
#?      - text: { en: How many one source counts., bg: Колко брои единият източник. }
#?        sources: [{ id: example-report, paragraph: 6 }]
#?      - text: { en: How many the other one counts., bg: Колко брои другият. }
#?        sources: [{ id: example-report, paragraph: 3 }]

corrections: [] #!
#?corrections:
#?  - date: ${today}
#?    was: { en: What the page said., bg: Какво пишеше на страницата. }
#?    now: { en: What it says now., bg: Какво пише сега. }
#?    about: { agency: example-agency }

#?additions:
#?  - date: ${today}
#?    text: { en: Example of what was added., bg: Пример за добавеното. }
#?    about: { agency: example-agency }

#?removed-for-safety:
#?  - date: ${today}

#?never-published:
#?  - agency: example-agency
`;
}

function aYearAfter(day: PartialDate): PartialDate {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
