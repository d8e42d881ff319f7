import { runChecks } from './test/runChecks';

process.exitCode = await runChecks();
