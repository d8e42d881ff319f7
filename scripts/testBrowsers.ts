import { runEngineChecks } from './test/runEngineChecks';
import { tellCounts } from './test/tellCounts';

process.exitCode = tellCounts(await runEngineChecks());
