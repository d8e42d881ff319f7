/** What a reader meets, by its role. */
export type Role = 'button' | 'link' | 'heading' | 'dialog' | 'searchbox' | 'radio' | 'summary';

/** Where something stands in its window, in CSS pixels: the middle of its first line; whether a press there reaches it; whether it has the focus. */
export type Place = { readonly x: number; readonly y: number; readonly isReached: boolean; readonly isFocused: boolean; readonly words: string };

/**
 * Finds the one visible element of a role whose name contains some words. It runs in the page, so it may use nothing but its parameters.
 *
 * @param wish `bring` scrolls it into view, `focus` gives it the focus.
 * @returns undefined where there is none, or it can't be seen.
 */
export function locate(role: Role, name: string, wish: 'look' | 'bring' | 'focus'): Place | undefined {
  const selectors = { button: 'button, [role=button]', link: 'a[href]', heading: 'h1, h2, h3, h4', dialog: '[role=dialog], [popover]', searchbox: 'input[type=search]', radio: 'input[type=radio]', summary: 'summary' };
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return plain(element.getAttribute('aria-label') ?? by ?? label ?? (element instanceof HTMLElement ? element.innerText : ''));
  };
  const element = [...document.querySelectorAll<HTMLElement>(selectors[role])].find(
    (each) => (role === 'dialog' ? plain(each.innerText) : nameOf(each)).includes(plain(name)) && each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && each.getClientRects().length > 0,
  );
  if (!element) return undefined;
  if (wish === 'bring') {
    // Not scrollIntoView, which moves what lies in the map's own box too, as no reader can.
    for (let box: HTMLElement | null = element; box; box = box.parentElement) {
      if (box !== document.documentElement && !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
      const { top, height } = element.getBoundingClientRect();
      const view = box === document.documentElement ? { top: 0, height: innerHeight } : box.getBoundingClientRect();
      const isInView = top > view.top + 60 && top + height < view.top + view.height - 60;
      if (!isInView) box.scrollBy({ top: top + height / 2 - view.top - view.height / 2, behavior: 'instant' });
    }
  }
  if (wish === 'focus') element.focus();
  // The first line of words that go over several.
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return { x, y, isReached: element.contains(document.elementFromPoint(x, y)), isFocused: element.contains(document.activeElement), words: plain(element.innerText) };
}
