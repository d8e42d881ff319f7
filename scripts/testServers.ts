import { provideChromium } from './test/findChromium';
import { runServerChecks } from './test/runServerChecks';
import { tellCounts } from './test/tellCounts';

process.exitCode = tellCounts([await runServerChecks(provideChromium() ?? {})]);
