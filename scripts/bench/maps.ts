import { benchMaps } from './maps/benchMaps';

process.exitCode = await benchMaps(process.argv.slice(2));
