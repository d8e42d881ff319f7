import { benchSizes } from './sizes/benchSizes';

process.exitCode = await benchSizes(process.argv.slice(2));
