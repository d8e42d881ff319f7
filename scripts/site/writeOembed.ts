import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasAgencyPages } from '../../lib/address/hasAgencyPages';
import { agencyPath, embedAgencyPath, embedPath, homePath, oembedPath, operationPath, pageFilePath } from '../../lib/address/paths';
import { frameWidth, oembedAnswer } from '../../lib/embed/oembedAnswer';
import { roomAround } from '../../lib/embed/roomAround';
import { wishedHeight } from '../../lib/embed/wishedHeight';
import { fill } from '../../lib/language/fill';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { loadOperations } from '../../lib/operation/loadOperation';
import { reviewDay } from '../../lib/operation/reviewDay';
import { isShown } from '../../lib/site/isShown';
import { agencyTitle, operationTitle } from '../../lib/view/pageTitles';
import { aroundAgency } from '../../lib/view/aroundAgency';
import type { AgencyView, OperationView } from '../../lib/view/OperationView';
import { cardPicture } from '../../lib/picture/pictureFiles';
import { toOperationView } from '../../lib/view/toOperationView';

/**
 * Writes the oEmbed answer of every operation and agency, in each language, into the built site.
 *
 * @param site the site's public address without a slash at the end: consumers take absolute addresses only.
 */
export function writeOembed(outFolder: string, site: string): void {
  for (const operation of loadOperations().filter(isShown)) {
    for (const language of languages) {
      const view = toOperationView(operation, language, reviewDay());
      for (const agency of [undefined, ...(hasAgencyPages(view.agencies.length) ? view.agencies : [])]) {
        const file = path.join(outFolder, oembedPath(language, view.slug, agency?.id));
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(answerFor(view, agency, outFolder, site))}\n`);
      }
    }
  }
}

function answerFor(view: OperationView, agency: AgencyView | undefined, outFolder: string, site: string) {
  const { language, slug } = view;
  const messages = messagesIn(language);
  const title = agency ? agencyTitle(view, agency) : operationTitle(view);
  const page = agency ? agencyPath(language, slug, agency.id) : operationPath(language, slug);
  const picture = pageFilePath(page, cardPicture.file);
  return oembedAnswer({
    title,
    linkText: fill(messages.mapOf, { title }),
    pageUrl: `${site}${page}`,
    frameUrl: `${site}${agency ? embedAgencyPath(language, slug, agency.id) : embedPath(language, slug)}`,
    provider: { name: messages.site.title, url: `${site}${homePath(language)}` },
    ...(existsSync(path.join(outFolder, picture)) && { pictureUrl: `${site}${picture}` }),
    height: wishedHeight(frameWidth, 16, roomAround(agency ? aroundAgency(view, agency) : view, messages, agency)),
  });
}
