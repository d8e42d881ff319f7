import { runDeploy } from './deploy/runDeploy';
import { outFolder } from './site/buildSite';

process.exitCode = await runDeploy(process.argv.slice(2), outFolder);
