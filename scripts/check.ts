import { runCheck } from './desk/runCheck';

process.exitCode = await runCheck(process.argv.slice(2));
