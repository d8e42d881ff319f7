import { runAudit } from './supply/runAudit';

process.exitCode = runAudit().some(({ failed }) => failed.length > 0) ? 1 : 0;
