import { residueIn } from '../characters/residueIn';
import { dataFileNames } from '../DataFiles';
import type { CrossCheck } from './CrossCheck';

/** No text holds what copying leaves in it and readers or their search suffer from. */
export const copiedResidue: CrossCheck = function* ({ located }) {
  for (const file of dataFileNames) for (const finding of residueIn(located[file], 'error')) yield { ...finding, file };
};
