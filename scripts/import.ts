import { runImport } from './sheet/runImport';

process.exitCode = runImport(process.argv.slice(2));
