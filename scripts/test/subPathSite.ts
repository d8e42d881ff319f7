import { frozenData } from './frozenSite';
import { testedDay } from './testedDay';

/**
 * The public address of the site that is built a second time, for checks that need one: a folder of a host that is this machine,
 * whichever port serves it.
 */
export const subPathUrl = 'https://localhost/maps/';

/** Where that site is built, in the project. */
export const subPathFolder = 'out-sub-path';

/** What builds it from the frozen data, with made-up languages in the place of the real ones: longer words, and a script from right to left. */
export const subPathEnvironment = { SITE_URL: subPathUrl, DATA_FOLDER: frozenData, OUT_FOLDER: subPathFolder, PSEUDO_LOCALES: '1', PICTURES: '0', REVIEW_DAY: testedDay };
