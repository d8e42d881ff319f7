import { expect, it } from 'vitest';
import { checkOperation } from '../../../../lib/operation/checkOperation';
import { formatProblem } from '../../../../lib/operation/Problem';
import { dataFiles, validTexts } from '../validOperation';
import { referringFiles, registryFiles } from './registryTexts';

const errorsOf = (agencies: string, registry = registryFiles()) => checkOperation({ ...dataFiles({ 'agencies.yaml': agencies }), registry }, '2026-11-24').errors.map(formatProblem);

it('is refused with one sentence that names the command, where there is a registry', () => {
  const sentence = "data/example/agencies.yaml:1:1 tells each agency itself, as before December 2026; agencies stand in _agencies now, once for all operations: 'npm run migrate' takes the folder there";
  expect(errorsOf(validTexts['agencies.yaml'])).toEqual([sentence]);
  expect(errorsOf(validTexts['agencies.yaml'].replace('country: THA\n', 'country: THL\n'))).toEqual([sentence]);
});

it('is not seen in a mistyped record of the form of now', () => {
  const agencies = String(referringFiles().contents.get('agencies.yaml')).replaceAll('- agency:', '- agncy:');
  expect(errorsOf(agencies)).toEqual([expect.stringContaining("agencies.yaml:1:3 agncy: 'agncy' is not a key here; did you mean 'agency'?"), expect.stringContaining("agencies.yaml:6:3 agncy: 'agncy' is not a key here")]);
});
