import type { PartialDate } from '../../lib/operation/PartialDate';
import type { Template } from './Template';

/** agencies.yaml of a new operation, with placeholders that nobody takes for facts; `today` is `2026-11-24`. */
export function agenciesTemplate(today: PartialDate): Template {
  return `# Who took part, and what each one did. Each agency has a file of its own in data/_agencies, once for all operations:
# look there first, and write a file for one that is missing.

- agency: example-agency
#?  unit: { en: Example unit, bg: Примерен отдел }
#?  seat:
#?    place: { en: Example city, bg: Примерен град }
#?    country: BGR
#?    longitude: 23.32
#?    latitude: 42.70
#?    precision: city
#?    checked: true
#?    source: { id: example-report }
  contributions:
    - role: investigation
#?      date: ${today.slice(0, 4)}
      text: { en: Example of what the agency did., bg: Пример за участието на службата. }
#?      with: [example-organisation]
      sources: [{ id: example-report, paragraph: 1 }]

- agency: example-organisation
  contributions:
    - role: support
      text: { en: Example of what the organisation did., bg: Пример за участието на организацията. }
      sources: [{ id: example-report, paragraph: 2 }]
`;
}
