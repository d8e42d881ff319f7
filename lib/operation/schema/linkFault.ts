import { domainToUnicode } from 'node:url';
import { urlOf } from '../../address/urlOf';
import { characterName } from '../characters/characterName';
import { foreignFault, plainForm } from '../characters/foreignFault';
import { mixedMessage } from '../characters/mixedResidue';
import { mixedWords } from '../characters/mixedWords';
import { surroundings, unseenIn } from '../characters/unseen';
import { unseenMessage } from '../characters/unseenResidue';
import { quote } from '../messages/quote';

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/**
 * What makes an address unfit to send readers to, if anything: no https, a user name or password, a bare number or this very machine
 * instead of a host name, or a host name that mixes alphabets, which makes one site look like another.
 */
export function linkFault(address: string): string | undefined {
  const gap = gapFault(address);
  if (gap !== undefined) return gap;
  const url = urlOf(address);
  if (url === undefined || !/^[a-z]+:\/\/[^/\\]/i.test(address)) return lookalikeFault(address) ?? `${quote(address)} is not an address; write it in full, as in 'https://example.org/report'`;
  if (url.protocol === 'http:') return `must begin with 'https://'; check that ${quote(address.replace(/^http:/i, 'https:'))} opens and write that`;
  if (url.protocol !== 'https:') return "must begin with 'https://'";
  if (url.username !== '' || url.password !== '') return "holds a user name or a password before '@'; remove it";
  const host = url.hostname.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'names a machine by its number; write the host name';
  if (!host.includes('.') || host.endsWith('.localhost')) return `${quote(host)} is not a public host name; write the address that readers can open`;
  return hostFault(domainToUnicode(host));
}

function hostFault(host: string): string | undefined {
  const labels = host.split('.');
  const mixed = labels.find((label) => scripts.filter((script) => script.test(label)).length > 1);
  if (mixed !== undefined) return `${quote(mixed)} mixes letters of different alphabets: ${mixedWords(mixed).map(mixedMessage).join('; ') || 'they are not of one word'}; copy the address from the site itself`;
  const isLatin = /^[a-z]+$/.test(labels.at(-1) ?? '');
  const alike = labels.find((label) => isLatin && !/[a-z]/.test(label) && /\p{L}/u.test(label) && plainForm(label) !== undefined);
  if (alike !== undefined) return `${quote(alike)} is written in letters that only look like Latin ones: ${foreignFault(alike, { faultOf: () => undefined }) ?? ''}; copy the address from the site itself`;
  return undefined;
}

/** The first space of an address, or character that cannot be seen. */
function gapFault(address: string): string | undefined {
  const [unseen] = unseenIn(address);
  if (unseen !== undefined) return unseenMessage(address, unseen.character, unseen.index);
  const space = /\s/u.exec(address);
  if (space === null) return undefined;
  return `holds ${characterName(space[0])} in ${quote(surroundings(address, space.index))}; remove it, or write %20 if the address has one`;
}

/** What is wrong with an address that begins or ends with what only looks right, such as curly quotes. */
function lookalikeFault(address: string): string | undefined {
  return foreignFault(address, { faultOf: linkFault });
}
