import { runAudit } from './supply/runAudit';

process.exitCode = runAudit().some(({ failed }) => failed > 0) ? 1 : 0;
