import { outFolder } from '../site/buildSite';
import { factsOf } from './baselines/Facts';
import { leafletPage } from './baselines/leafletPage';
import { reactLeafletPage } from './baselines/reactLeafletPage';
import { leanZeroScriptPage, zeroScriptPage } from './baselines/zeroScriptPage';
import type { BenchPage } from './BenchPage';
import { readFolder } from './readFolder';

/** The operation whose pages are measured. */
export const slug = 'blackwrist';

/** The product's two pages, and what they are compared with: the same facts, done otherwise. */
export function benchPages(): Readonly<Record<'embed' | 'reader' | 'zeroScript' | 'leanZeroScript' | 'leaflet' | 'reactLeaflet', BenchPage>> {
  const facts = factsOf(slug);
  const product = { read: readFolder(outFolder), marker: '.pin[popovertarget], .live .pin', popup: '[popover]:popover-open, .live [role=dialog], .panel [role=dialog]', live: '.stage[data-live]' };
  return {
    embed: { ...product, name: 'embed', address: `/embed/en/${slug}/`, wakes: 'at interest' },
    reader: { ...product, name: 'reader’s page', address: `/en/${slug}/`, wakes: 'by itself' },
    zeroScript: zeroScriptPage(facts),
    leanZeroScript: leanZeroScriptPage(facts),
    leaflet: leafletPage(facts),
    reactLeaflet: reactLeafletPage(facts),
  };
}
