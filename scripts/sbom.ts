import { writeFileSync } from 'node:fs';
import { makeSbom } from './supply/makeSbom';

const file = process.argv[2] ?? 'sbom.json';
writeFileSync(file, makeSbom());
console.log(`Wrote ${file}.`);
