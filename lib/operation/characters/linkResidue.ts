import { urlOf } from '../../address/urlOf';
import { quote } from '../messages/quote';
import { entitiesIn, entityMessage } from './htmlResidue';
import { mixedMessage } from './mixedResidue';
import { mixedWords } from './mixedWords';
import type { Residue } from './Residue';
import { trackingParameters } from './trackingParameters';

/** All that copying left in an address; what makes it none, or its host name unfit, `linkFault` says. */
export function linkResidue(address: string): readonly Residue[] {
  const [entity] = entitiesIn(address);
  const tracked = entity === undefined ? trackingParameters(address) : undefined;
  return [
    ...(entity === undefined
      ? []
      : [{ severity: 'error' as const, message: entityMessage(entity.written, entity.stands) }]),
    ...mixedWords(afterHost(address))
      .filter(({ meant }) => meant !== undefined)
      .map((mixed): Residue => ({
        severity: 'error',
        message: `${mixedMessage(mixed)}; copy the address from the site itself`,
      })),
    ...(tracked === undefined
      ? []
      : [
          {
            severity: 'warning' as const,
            message: `${tracked.names.map(quote).join(', ')} only ${tracked.names.length === 1 ? 'tells' : 'tell'} who followed the link; write ${tracked.clean}`,
          },
        ]),
  ];
}

/** What stands behind an address's host name, with letters in place of their numbers. */
function afterHost(address: string): string {
  const url = urlOf(address);
  const rest = url === undefined ? '' : url.pathname + url.search + url.hash;
  try {
    return decodeURI(rest);
  } catch {
    return rest;
  }
}
