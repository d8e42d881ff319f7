import { escapeHtml } from '../../../lib/embed/escapeHtml';
import { planeSize } from '../../../lib/world/plane';
import type { BenchPage } from '../BenchPage';
import type { AgencyFact, Facts } from './Facts';
import type { DrawnWorld } from './plainOutlines';
import { readFiles } from './readFiles';

const style = `body{margin:0;font:16px/1.4 sans-serif}.map{position:relative;background:#d4dadc}svg{display:block;width:100%}.land{fill:#f6f6f4}.lit{fill:#e8c9a0}
.borders{fill:none;stroke:#c9c9c9}.map button{position:absolute;width:24px;height:24px;margin:-12px;border:2px solid #fff;border-radius:50%;background:#a00}[popover]{max-width:20rem}`;

/** The limit of what is possible: the world as SVG, a button for each agency, its facts in a native popover, which comes first so that no press is lost. One file, no script. */
export function zeroScriptPage(facts: Facts): BenchPage {
  return { ...pageOf(facts, facts.plainWorld), name: 'zero-script page' };
}

/** The same with the product's own compact outlines, which no tool writes. */
export function leanZeroScriptPage(facts: Facts): BenchPage {
  const { unit, land, borders, lit } = facts.world;
  return { ...pageOf(facts, { land, borders, lit: lit.map(({ d }) => d) }, ` transform="scale(${unit})"`), name: 'lean zero-script page' };
}

/** @param placed the attribute that brings the paths onto the plane. */
function pageOf({ title, agencies }: Facts, world: DrawnWorld, placed = ''): Omit<BenchPage, 'name'> {
  const { width, height } = planeSize;
  const lit = world.lit.map((d) => `<path class="lit" d="${d}"/>`).join('');
  const picture = `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><g${placed}><path class="land" d="${world.land}"/>${lit}<path class="borders" d="${world.borders}"/></g></svg>`;
  const pins = agencies.map(({ name, point: [x, y] }, index) => {
    const at = `left:${((100 * x) / width).toFixed(2)}%;top:${((100 * y) / height).toFixed(2)}%`;
    return `<button popovertarget="a${index}" aria-label="${escapeHtml(name)}" style="${at}"></button>`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${style}</style><h1>${escapeHtml(title)}</h1>${agencies.map(popover).join('')}<div class="map">${picture}${pins.join('')}</div></html>`;
  return {
    address: '/',
    read: readFiles({ '/': ['text/html', page] }),
    marker: '[popovertarget]',
    popup: '[popover]:popover-open',
    wakes: 'never',
  };
}

function popover({ name, place, did }: AgencyFact, index: number): string {
  const lines = did.map(({ text, source }) => `<li>${escapeHtml(text)} <small>${escapeHtml(source)}</small>`);
  return `<div popover id="a${index}"><h2>${escapeHtml(name)}</h2><p>${escapeHtml(place)}<ul>${lines.join('')}</ul></div>`;
}
