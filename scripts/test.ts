import { runChecks } from './test/runChecks';

process.exitCode = runChecks();
