import { runTest } from './test/runTest';

process.exitCode = await runTest(process.argv.slice(2));
