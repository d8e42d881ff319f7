import type { PartialDate } from '../../lib/operation/PartialDate';
import type { Template } from './Template';

/** agencies.yaml of a new operation, with placeholders that nobody takes for facts; `today` is `2026-11-24`. */
export function agenciesTemplate(today: PartialDate): Template {
  return `# Who took part, where each agency sits, and what each one did.

- id: example-agency
  name: { en: Example agency, bg: Примерна служба }
#?  abbreviation: { en: EXA, bg: ПРИ }
  kind: national-agency
  country: BGR
  seat:
    place: { en: Example city, bg: Примерен град }
    country: BGR
    longitude: 23.32
    latitude: 42.70
    precision: city
#?    checked: true
    source: { id: example-directory }
  contributions:
    - role: investigation
#?      date: ${today.slice(0, 4)}
      text: { en: Example of what the agency did., bg: Пример за участието на службата. }
#?      with: [example-organisation]
      sources: [{ id: example-report, paragraph: 1 }]
#?      short: { en: Example words, bg: Примерни думи }

# An international organisation belongs to no country. Its seat's country takes no part because of that.
- id: example-organisation
  name: { en: Example organisation, bg: Примерна организация }
  kind: international-organisation
  seat:
    place: { en: Example city, bg: Примерен град }
    country: BEL
    longitude: 4.35
    latitude: 50.85
    precision: city
    source: { id: example-directory }
  contributions:
    - role: support
      text: { en: Example of what the organisation did., bg: Пример за участието на организацията. }
      sources: [{ id: example-report, paragraph: 2 }]
`;
}
