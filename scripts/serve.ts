import { announceSite } from './site/announceSite';

process.exitCode = await announceSite();
