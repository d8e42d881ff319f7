const block = /<script type="application\/json" data-block="(page|island)">(.*?)<\/script>/gs;

/** A page whose facts stand beside it, and the script that holds them. */
export type PageAndFacts = { readonly html: string; readonly script: string };

/**
 * Takes the facts for the browser's code out of a page (`DataBlock`).
 *
 * @returns nothing for a page that has no islands.
 */
export function takeFacts(html: string): PageAndFacts | undefined {
  const blocks = [...html.matchAll(block)].map(([, name, json = '']) => ({ name, json }));
  const islands = blocks.filter(({ name }) => name === 'island').map(({ json }) => json);
  if (islands.length === 0) return undefined;
  const page = blocks.find(({ name }) => name === 'page');
  const facts = `{${page ? `"page":${page.json},` : ''}"islands":[${islands.join(',')}]}`;
  return { html: html.replace(block, ''), script: `window.operationMap={...window.operationMap,facts:JSON.parse(${quoted(facts)})};` };
}

/** A text as a literal of JavaScript in single quotes, of which JSON has few. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
