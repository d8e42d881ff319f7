import { createHash } from 'node:crypto';
import type { InlineHashes } from '../../lib/headers/InlineHashes';
import { attribute, elementsOf, textOf, type Element } from './elementsOf';

/** What a page holds inline: the hashes of it, what no hash can allow, and the policy that the page itself says. */
export type Inline = { readonly hashes: InlineHashes; readonly faults: readonly string[]; readonly policy?: string };

/** Types of scripts that a policy is asked about; any other is data, which browsers don't run. */
const runs = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i;
const loads: Readonly<Record<string, readonly string[]>> = { script: ['src'], img: ['src'], iframe: ['src'], source: ['src'], video: ['src', 'poster'], audio: ['src'], use: ['href', 'xlink:href'], image: ['href', 'xlink:href'] };

/** Reads what a page runs and styles inline. */
export function readInline(html: string): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const faults: string[] = [];
  let policy: string | undefined;
  for (const element of elementsOf(html)) {
    faults.push(...faultsOf(element));
    if (element.tagName === 'meta' && /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? '')) policy ??= attribute(element, 'content');
    if (element.tagName === 'style') styles.add(hashOf(textOf(element)));
    const isInline = element.tagName === 'script' && attribute(element, 'src') === undefined;
    if (isInline && runs.test(attribute(element, 'type')?.trim() ?? '')) scripts.add(hashOf(textOf(element)));
  }
  return { hashes: { scripts: [...scripts], styles: [...styles] }, faults, ...(policy !== undefined && { policy }) };
}

function faultsOf(element: Element): readonly string[] {
  const { tagName, attrs } = element;
  const tag = `<${tagName}>`;
  const inAttributes = attrs.flatMap(({ name, value }) => {
    if (name === 'style') return [`${tag} has style="${value}"`];
    if (/^on/.test(name)) return [`${tag} has ${name}="${value}"`];
    if (name === 'srcdoc') return [`${tag} has srcdoc`];
    return !isWords.test(name) && isJavaScript(value) ? [`${tag} has ${name}="${value}"`] : [];
  });
  const isStylesheet = tagName === 'link' && /\bstylesheet\b|\bpreload\b|\bicon\b/.test(attribute(element, 'rel') ?? '');
  const loaded = [...(loads[tagName] ?? []), ...(isStylesheet ? ['href'] : [])].flatMap((name) => attribute(element, name) ?? []);
  const strangers = loaded.filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${tag} loads ${address}`);
  return [...inAttributes, ...strangers, ...(/^(object|embed|base|applet)$/.test(tagName) ? [`${tag} is not allowed`] : [])];
}

/** Attributes that hold words, which may say anything: no browser follows them. */
const isWords = /^(title|alt|placeholder|content|value|aria-[a-z]+)$/;

/** Browsers leave out blanks and control characters before and within the word. */
 
const isJavaScript = (value: string): boolean => /^javascript:/i.test(value.replace(/[\u0000-\u0020]/g, ''));

/** The source of a policy that allows exactly this text. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
