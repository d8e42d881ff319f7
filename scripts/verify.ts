import { outFolder } from './site/buildSite';
import { runVerify } from './verify/runVerify';

process.exitCode = await runVerify(process.argv.slice(2), outFolder);
