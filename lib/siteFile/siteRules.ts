import { languages } from '../language/Language';
import type { Finding } from '../operation/Finding';
import { languageDescriptions } from '../operation/schema/enumDescriptions';
import { colourErrors } from './colourErrors';
import { publisherSchema, type siteSchema } from './siteSchema';

/** What must agree between the values of the file, and with the site's look. */
export function* siteErrors(site: unknown): Generator<Finding> {
  yield* unnamedPublisher(site);
  yield* colourErrors(siteOf(site).colours);
}

/** A publisher has a name in every language of the site: no operation's default language stands in for it. */
function* unnamedPublisher(site: unknown): Generator<Finding> {
  const publisher = publisherSchema.safeParse(siteOf(site).publisher).data;
  if (publisher === undefined) return;
  for (const language of languages) {
    if (publisher.name[language] !== undefined) continue;
    yield { path: ['publisher', 'name', language], at: 'missing', message: `'${language}' is missing; the ${languageDescriptions[language]} pages name the publisher too` };
  }
}

/** That nobody is said to publish the site, or to be told of a mistake, once for both. */
export function* siteWarnings(site: unknown): Generator<Finding> {
  const missing = (['publisher', 'corrections'] as const).filter((key) => siteOf(site)[key] === undefined);
  const [first] = missing;
  if (first === undefined) return;
  const verb = missing.length === 1 ? 'is' : 'are';
  yield { path: [first], at: 'missing', message: `${missing.map((key) => `'${key}'`).join(' and ')} ${verb} missing; pages and citations leave out what is not known, so write it once it is, and never make it up` };
}

function siteOf(site: unknown): Partial<Record<keyof typeof siteSchema.shape, unknown>> {
  return typeof site === 'object' && site !== null ? site : {};
}
