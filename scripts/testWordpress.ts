import { provideChromium } from './test/findChromium';
import { runWordpressChecks } from './test/runWordpressChecks';
import { tellCounts } from './test/tellCounts';

const browsers = provideChromium();
if (browsers) process.exitCode = tellCounts([await runWordpressChecks(browsers)]);
else {
  console.error('Install Chromium (on Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm run test:wordpress');
  process.exitCode = 1;
}
