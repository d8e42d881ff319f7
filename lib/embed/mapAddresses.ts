import { agencyPath, embedAgencyPath, embedPath, operationPath, pageFilePath } from '../address/paths';
import { cardPicture } from '../picture/pictureFiles';
import type { EmbeddedMap } from './EmbeddedMap';

/** The whole addresses that a code names: the page for readers, the page for frames with what was chosen, and the picture. */
export function mapAddresses({ origin, language, operation, agency, theme, isListOpen }: EmbeddedMap) {
  const query = [...(theme === 'light' ? [] : [`theme=${theme}`]), ...(isListOpen ? ['list=open'] : [])].join('&');
  const page = agency ? agencyPath(language, operation, agency) : operationPath(language, operation);
  const frame = agency ? embedAgencyPath(language, operation, agency) : embedPath(language, operation);
  return { page: `${origin}${page}`, frame: `${origin}${frame}${query && `?${query}`}`, picture: `${origin}${pageFilePath(page, cardPicture.file)}` };
}
