import { runEngineChecks } from './test/runEngineChecks';

const { passed, failed, skipped } = runEngineChecks();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
