import { describe, expect, it } from 'vitest';
import { checkOperations } from '../../../lib/operation/checkOperations';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { today, validTexts } from './validOperation';

const data = eachWithDataFolder();

function warningsWith(agencies: string): readonly string[] {
  for (const [name, text] of Object.entries(validTexts)) data.write(`second/${name}`, name === 'agencies.yaml' ? agencies : text);
  return checkOperations({ dataFolder: data.path, today }).warnings.map(formatProblem).filter((line) => line.includes('is an agency too'));
}

describe('agenciesInSeveral', () => {
  it('says nothing where two operations agree', () => {
    expect(warningsWith(validTexts['agencies.yaml'])).toEqual([]);
  });

  it('tells of another name and another seat, with the line', () => {
    const cure = "in example, where 'thailand-dsi' is an agency too; let both say the same, or choose another id if it is another agency";
    expect(warningsWith(validTexts['agencies.yaml'].replace('Department of Special Investigation', 'Special Department').replace('longitude: 100.50', 'longitude: 100.60'))).toEqual([
      `data/second/agencies.yaml:16:15 name.en: 'Special Department' is 'Department of Special Investigation' ${cure}`,
      `data/second/agencies.yaml:23:16 seat.longitude: '100.6' is '100.5' ${cure}`,
    ]);
  });
});
