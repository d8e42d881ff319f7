import { announceSite } from './site/announceSite';
import { buildSite } from './site/buildSite';

process.exitCode = (await buildSite()) || (await announceSite());
