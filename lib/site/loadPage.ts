import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { Messages } from '../language/messages/Messages';
import { DataError } from '../operation/DataError';
import { disputedCountries } from '../operation/disputedCountries';
import { loadOperation } from '../operation/loadOperation';
import type { CountryCode, Operation } from '../operation/Operation';
import type { Problem } from '../operation/Problem';
import { reviewDay } from '../operation/reviewDay';
import type { OperationView } from '../view/OperationView';
import type { PublisherView } from '../siteFile/PublisherView';
import type { HelpOfTopic } from '../topic/helpOf';
import { loadHelpOf } from '../topic/loadHelpOf';
import { toOperationView } from '../view/toOperationView';
import { worldPaths, type WorldPaths } from '../world/worldPaths';
import { dataStamp } from './dataStamp';
import { publisherIn } from './publisherIn';
import { remember } from './remember';
import { roundsOf, type Round } from './roundsOf';

/** All that the pages of an operation are made from, in one language. */
export type PageData = {
  readonly operation: Operation;
  readonly view: OperationView;
  readonly world: WorldPaths;
  readonly messages: Messages;
  /** The other rounds of the operation that readers can see. */
  readonly rounds?: readonly Round[];
  /** Where readers of the language find help and where they can report, as the operation's topic calls for it. */
  readonly help: HelpOfTopic;
  /** Who publishes the site, as far as that is known. */
  readonly publisher?: PublisherView;
};

/** What an editor sees instead of a page while the data files are wrong. */
export type PageProblems = { readonly problems: readonly Problem[] };

/**
 * Loads an operation for a page. While an editor works on the data, what is wrong with it is returned, for the browser to show.
 *
 * @throws DataError in a build, which wrong data must stop.
 */
export const loadPage = remember((language: Language, slug: string): PageData | PageProblems => {
  void dataStamp;
  try {
    const operation = loadOperation(slug);
    const view = toOperationView(operation, language, reviewDay());
    const world = worldOf(operation.countries.join(' '), disputedCountries(operation).join(' '));
    const help = loadHelpOf(operation.topic, language);
    return { operation, view, world, messages: messagesIn(language), rounds: roundsOf(operation, language), help, publisher: publisherIn(language) };
  } catch (error) {
    if (error instanceof DataError && process.env.NODE_ENV === 'development') return { problems: error.problems };
    throw error;
  }
});

/** The world is the same in every language. */
const worldOf = remember((lit: string, disputed: string): WorldPaths => worldPaths(codesIn(lit), codesIn(disputed)));

const codesIn = (codes: string): readonly CountryCode[] => codes.split(' ').filter((code) => code !== '');
