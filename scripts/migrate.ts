import { runMigrate } from './migrate/runMigrate';

process.exitCode = runMigrate(process.argv.slice(2));
