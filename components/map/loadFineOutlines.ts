import { fetchPart } from '../../lib/island/fetchPart';
import type { FineTopology } from '../../lib/world/FineTopology';

let round = 0;

/**
 * Fetches the finer outlines: the build knows the address of their file, `next dev` has them as a module.
 *
 * @throws Error when they don't come.
 */
export async function loadFineOutlines(): Promise<FineTopology> {
  if (!process.env.FINE_OUTLINES) return (await import('../../generated/fineOutlines')).fineOutlines;
  const file = process.env.FINE_OUTLINES;
  const first = round;
  round += 3;
  await new Promise<void>((resolve, reject) => fetchPart(file, first, resolve, () => reject(new Error('The finer outlines did not come.'))));
  const { fineOutlines } = window.operationMap ?? {};
  if (!fineOutlines) throw new Error('The finer outlines are something else.');
  return fineOutlines;
}
