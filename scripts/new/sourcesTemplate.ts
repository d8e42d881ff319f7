import type { PartialDate } from '../../lib/operation/PartialDate';
import type { Template } from './Template';

/** sources.yaml of a new operation, with placeholders that nobody takes for facts; `today` is `2026-11-24`. */
export function sourcesTemplate(today: PartialDate): Template {
  return `# The published texts that the statements are taken from. Each of them is cited somewhere.

- id: example-report
  publisher: { en: Example newspaper, bg: Примерен вестник }
#?  via: { en: Example agency, bg: Примерна агенция }
  title: Example headline
  language: en
  published: ${today}
  url: https://example.org/
  read: excerpts
  retrieved: ${today}
#?  law: true
`;
}
