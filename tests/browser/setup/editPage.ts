import type { Root } from './marks';

/** Wraps every text of a page in an element of its own, as browsers' translations do. */
export function translate(root: Root): Promise<void> {
  return root.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, svg')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
    }
  });
}

/** Removes elements from a page, as ad blockers do. */
export function blockElements(root: Root, selector: string): Promise<void> {
  return root.evaluate((which) => document.querySelectorAll(which).forEach((element) => element.remove()), selector);
}
