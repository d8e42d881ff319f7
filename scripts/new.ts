import { runNew } from './new/runNew';

process.exitCode = runNew(process.argv.slice(2));
