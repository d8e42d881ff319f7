import { agencyPath, embedAgencyPath, embedPath, operationPath, picturePath } from '../address/paths';
import type { EmbeddedMap } from './EmbeddedMap';

/** The whole addresses that a code names: the page for readers, the page for frames with what was chosen, and the picture. */
export function mapAddresses({ origin, language, operation, agency, theme, isListOpen, alt }: EmbeddedMap) {
  const query = [...(theme === 'light' ? [] : [`theme=${theme}`]), ...(isListOpen ? ['list=open'] : [])].join('&');
  const frame = agency ? embedAgencyPath(language, operation, agency) : embedPath(language, operation);
  return {
    page: `${origin}${agency ? agencyPath(language, operation, agency) : operationPath(language, operation)}`,
    frame: `${origin}${frame}${query && `?${query}`}`,
    picture: alt === undefined ? undefined : `${origin}${picturePath(language, operation)}`,
  };
}
