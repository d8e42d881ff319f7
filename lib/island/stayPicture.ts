/**
 * Says that the map stays a picture, and has links lead to what lies in a closed `<details>`: browsers of that age open none by themselves.
 *
 * @param notice where the page says that its code has not come.
 */
export function stayPicture(notice: HTMLElement | null): void {
  if (notice) Object.assign(notice, { hidden: false, textContent: notice.dataset.old });
  addEventListener('click', ({ target }) => {
    const [, id = ''] = (target as Element).closest('a')?.getAttribute('href')?.split('#') ?? [];
    document.getElementById(id)?.closest('details')?.setAttribute('open', '');
  });
}
