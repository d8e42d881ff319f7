import { buildSite } from './site/buildSite';

process.exitCode = buildSite();
