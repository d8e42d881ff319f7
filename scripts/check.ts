import { runCheck } from './desk/runCheck';

process.exitCode = runCheck(process.argv.slice(2));
