import { provideChromium } from './test/findChromium';
import { runWordpressChecks } from './test/runWordpressChecks';
import { tellCounts } from './test/tellCounts';

const executable = provideChromium();
if (executable) process.exitCode = tellCounts([runWordpressChecks({ CHROMIUM: executable })]);
else {
  console.error('Install Chromium (on Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm run test:wordpress');
  process.exitCode = 1;
}
