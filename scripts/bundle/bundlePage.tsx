import { renderToString } from 'react-dom/server';
import { BundledMap, type BundledPage } from '../../components/pages/BundledMap';
import { headOf } from './headOf';

/**
 * A page for frames as one file of a bundle: whole without scripts, with its facts inside.
 *
 * @param exported the same page as the build exported it: its head is taken over.
 */
export function bundlePage(exported: string, facts: BundledPage): string {
  const [root = '<html>'] = /<html[^>]*>/.exec(exported) ?? [];
  // As in HTML scripts end at the first `</`, whatever they are.
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  return [
    `<!DOCTYPE html>${root}<head>${headOf(exported)}`,
    '<link rel="icon" href="data:,"/><link rel="stylesheet" href="map.css"/></head>',
    `<body><div id="bundled-map">${renderToString(<BundledMap {...facts} />)}</div>`,
    `<script type="application/json" id="bundled-facts">${json}</script><script src="map.js"></script></body></html>`,
  ].join('\n');
}
