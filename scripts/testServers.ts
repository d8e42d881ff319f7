import { provideChromium } from './test/findChromium';
import { runServerChecks } from './test/runServerChecks';

const { passed, failed, skipped } = runServerChecks({ CHROMIUM: provideChromium() ?? '' });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
