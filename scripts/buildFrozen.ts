import { frozenEnvironment } from './test/frozenSite';
import { runNode } from './test/runNode';

process.exitCode = (await runNode(['--import', 'tsx', 'scripts/build.ts'], { environment: frozenEnvironment })) ?? 1;
