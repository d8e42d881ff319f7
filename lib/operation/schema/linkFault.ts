import { domainToUnicode } from 'node:url';
import { urlOf } from '../../address/urlOf';
import { quote } from '../messages/quote';

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/**
 * What makes an address unfit to send readers to, if anything: no https, a user name or password, a bare number or this very machine
 * instead of a host name, or a host name that mixes alphabets, which makes one site look like another.
 */
export function linkFault(address: string): string | undefined {
  if (/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(address)) return 'holds a space or a character that cannot be seen; remove it';
  const url = urlOf(address);
  if (url === undefined || !/^[a-z]+:\/\/[^/\\]/i.test(address)) return `${quote(address)} is not an address; write it in full, as in 'https://example.org/report'`;
  if (url.protocol === 'http:') return `must begin with 'https://'; check that ${quote(address.replace(/^http:/i, 'https:'))} opens and write that`;
  if (url.protocol !== 'https:') return "must begin with 'https://'";
  if (url.username !== '' || url.password !== '') return "holds a user name or a password before '@'; remove it";
  const host = url.hostname.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'names a machine by its number; write the host name';
  if (!host.includes('.') || host.endsWith('.localhost')) return `${quote(host)} is not a public host name; write the address that readers can open`;
  const mixed = domainToUnicode(host).split('.').find((label) => scripts.filter((script) => script.test(label)).length > 1);
  if (mixed !== undefined) return `${quote(mixed)} mixes letters of different alphabets; copy the address from the site itself`;
  return undefined;
}
