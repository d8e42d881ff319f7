import { runAudit } from './supply/runAudit';
import { tellCounts } from './test/tellCounts';

process.exitCode = tellCounts(runAudit());
