import { provideChromium } from './test/findChromium';
import { runWordpressChecks } from './test/runWordpressChecks';

const executable = provideChromium();
if (executable) process.exitCode = runWordpressChecks({ CHROMIUM: executable }).failed === 0 ? 0 : 1;
else {
  console.error('Install Chromium (on Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm run test:wordpress');
  process.exitCode = 1;
}
