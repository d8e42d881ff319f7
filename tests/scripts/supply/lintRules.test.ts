import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const linter = new ESLint();

/** The rules that a line of code breaks, as a file of the map. */
async function broken(line: string): Promise<(string | null)[]> {
  const [result] = await linter.lintText(`${line}\n`, { filePath: 'components/map/Example.tsx' });
  expect(result?.fatalErrorCount).toBe(0);
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const sinks = [
  'export const a = (b: string) => <p dangerouslySetInnerHTML={{ __html: b }} />;',
  'export const a = (b: string) => ({ dangerouslySetInnerHTML: { __html: b } });',
  'export const a = (b: string) => <iframe title="b" srcDoc={b} />;',
  'export const a = (b: Element, c: string) => (b.innerHTML = c);',
  "export const a = (b: Element, c: string) => (b['innerHTML'] = c);",
  'export const a = (b: Element, c: string) => (b.innerHTML += c);',
  'export const a = (b: Element, c: string) => (b.outerHTML = c);',
  'export const a = (b: HTMLIFrameElement, c: string) => (b.srcdoc = c);',
  "export const a = (b: Element, c: string) => b.insertAdjacentHTML('beforeend', c);",
  'export const a = (b: Element, c: string) => b.setHTMLUnsafe(c);',
  'export const a = (b: Range, c: string) => b.createContextualFragment(c);',
  "export const a = (b: string) => new DOMParser().parseFromString(b, 'text/html');",
  'export const a = (b: string) => document.write(b);',
  'export const a = (b: string) => document.writeln(b);',
  'export const a = (b: Marker, c: string) => b.bindPopup(c);',
  'export const a = (b: Marker, c: string) => b.bindTooltip(c);',
  'export const a = (b: Popup, c: string) => b.setContent(c);',
  'export const a = (b: Marker, c: string) => b.setPopupContent(c);',
  'export const a = (b: Marker, c: string) => b.setTooltipContent(c);',
  'export const a = (b: Map, c: string) => b.openPopup(c, [0, 0]);',
  'export const a = (b: string) => divIcon({ html: b });',
  'export const a = (b: string) => L.divIcon({ html: b });',
  'export const a = (b: string) => new DivIcon({ html: b });',
  'export class A extends DivIcon {}',
  'export const a = (b: Control, c: string) => b.addAttribution(c);',
  'export const a = (b: string) => eval(b);',
  'export const a = (b: string) => new Function(b);',
  "export const a = () => setTimeout('b()', 1);",
  "export const a = 'javascript:b()';",
];

describe('the linter', () => {
  it.each(sinks)('refuses what would read a string as HTML or as code: %s', async (line) => {
    expect(await broken(line)).toContainEqual(expect.stringMatching(/^no-(restricted-syntax|eval|new-func|script-url)$/));
  });

  it('refuses nothing where elements are given', async () => {
    expect(await broken('export const a = (b: Element, c: Element) => { b.append(c); b.textContent = c.innerHTML; return <p>{b.outerHTML}</p>; };')).toEqual([]);
  });
});
