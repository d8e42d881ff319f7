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
  await fetchPart(process.env.FINE_OUTLINES, round++);
  const { fineOutlines } = window.operationMap ?? {};
  if (!fineOutlines) throw new Error('The finer outlines are something else.');
  return fineOutlines;
}
