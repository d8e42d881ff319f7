import { buildSite } from './site/buildSite';

process.exitCode = await buildSite();
