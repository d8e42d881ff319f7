import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appleNewsPath, operationPath, pageFilePath } from '../../lib/address/paths';
import { appleNews } from '../../lib/download/appleNews';
import { languages } from '../../lib/language/Language';
import { loadOperations } from '../../lib/operation/loadOperation';
import { cardPicture } from '../../lib/picture/pictureFiles';
import { isShown } from '../../lib/site/isShown';
import { toOperationView } from '../../lib/view/toOperationView';

/**
 * Writes the Apple News article of every operation, in each language, into the built site, beside its page.
 *
 * @param site the site's public address without a slash at the end.
 */
export function writeAppleNews(outFolder: string, site: string): void {
  for (const operation of loadOperations().filter(isShown)) {
    for (const language of languages) {
      const page = operationPath(language, operation.slug);
      const picture = pageFilePath(page, cardPicture.file);
      const article = appleNews(toOperationView(operation, language), operation, {
        page: `${site}${page}`,
        ...(existsSync(path.join(outFolder, picture)) && { picture: `${site}${picture}` }),
      });
      writeFileSync(path.join(outFolder, appleNewsPath(language, operation.slug)), `${JSON.stringify(article, undefined, 2)}\n`);
    }
  }
}
