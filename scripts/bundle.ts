import { runBundle } from './bundle/runBundle';

process.exitCode = runBundle(process.argv.slice(2));
