import { residueIn } from '../characters/residueIn';
import type { CrossCheck } from '../crossChecks/CrossCheck';
import { dataFileNames } from '../DataFiles';

/** What copying may have left in a text or an address, and may also be meant. */
export const possibleResidue: CrossCheck = function* ({ located }) {
  for (const file of dataFileNames) for (const finding of residueIn(located[file], 'warning')) yield { ...finding, file };
};
