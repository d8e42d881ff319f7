import path from 'node:path';
import { testedDay } from './testedDay.ts';

/** The operations that code is tested on, as they once were: an editor's new fact changes none of them. */
export const frozenData = path.resolve('tests/fixtures/operations/frozen');

/** Where their site is built, in the project. */
export const frozenFolder = 'out-frozen';

/** What builds it. */
export const frozenEnvironment = { DATA_FOLDER: frozenData, OUT_FOLDER: frozenFolder, REVIEW_DAY: testedDay };
