import { expect, it } from 'vitest';
import { hasAgencyPages } from '../../../lib/address/hasAgencyPages';
import { agencyPath, embedAgencyPath, embedCodePath, embedPath, homePath, operationPath } from '../../../lib/address/paths';
import { languages } from '../../../lib/language/Language';
import { loadOperations } from '../../../lib/operation/loadOperation';
import { isShown } from '../../../lib/site/isShown';
import { addresses } from '../../browser/setup/addresses';
import { useBrowser } from '../../browser/setup/browser';
import { describeVisits } from './visitPages';

it('is there for every operation and agency, to read and to frame, in each language', () => {
  const wanted = languages.flatMap((language) => [
    homePath(language),
    ...loadOperations().filter(isShown).flatMap(({ slug, agencies }) => [
      ...[operationPath, embedCodePath, embedPath].map((pathOf) => pathOf(language, slug)),
      ...(hasAgencyPages(agencies.length) ? agencies : []).flatMap(({ id }) => [agencyPath, embedAgencyPath].map((pathOf) => pathOf(language, slug, id))),
    ]),
  ]);
  expect(wanted.filter((address) => !addresses.includes(address))).toEqual([]);
});

describeVisits(useBrowser(), addresses.filter((address) => !address.startsWith('/embed/')));
