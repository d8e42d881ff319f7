import type { MigrationStep } from './MigrationStep';
import { missingTopic } from './missingTopic';
import { registeredAgencies } from './registeredAgencies';
import { sourcedCountries } from './sourcedCountries';

/** Every change of the format, oldest first: a folder of any age goes through all of them. */
export const migrationSteps: readonly MigrationStep[] = [missingTopic, sourcedCountries, registeredAgencies];
