import { agencyPath, embedAgencyPath, embedPath, operationPath, pageFilePath } from '../address/paths';
import { cardPicture } from '../picture/pictureFiles';
import { chosenParameters } from './chosenParameters';
import type { EmbeddedMap } from './EmbeddedMap';
import { frameQuery } from './frameParameters';

/** The whole addresses that a code names: the page for readers, the page for frames with what was chosen, and the picture. */
export function mapAddresses(map: EmbeddedMap) {
  const { origin, language, operation, agency } = map;
  const page = agency ? agencyPath(language, operation, agency) : operationPath(language, operation);
  const frame = agency ? embedAgencyPath(language, operation, agency) : embedPath(language, operation);
  return { page: `${origin}${page}`, frame: `${origin}${frame}${frameQuery(chosenParameters(map))}`, picture: `${origin}${pageFilePath(page, cardPicture.file)}` };
}
