import { runExport } from './sheet/runExport';

process.exitCode = runExport(process.argv.slice(2));
