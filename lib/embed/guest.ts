import type { FrameRoom } from './FrameRoom';
import type { heightMessages } from './heightMessages';
import type { helloIn } from './helloIn';
import type { secretIn } from './secretIn';
import type { wishedHeight } from './wishedHeight';

/** The functions that the guest works with, handed to it since it runs from its own source text. */
export type GuestTools = {
  readonly heightMessages: typeof heightMessages;
  readonly helloIn: typeof helloIn;
  readonly secretIn: typeof secretIn;
  readonly wishedHeight: typeof wishedHeight;
};

/**
 * The page's part in a frame, before anything is drawn: it takes the theme, the article's colour and the open list from the address, brings the list into sight
 * when a reader opens it, and tells the host, whoever it is, how high it wishes to be. It hears the parent alone, and answers with heights alone: no message moves, loads or writes anything.
 *
 * It runs in the browser, from its own source text (`guestScript`), and may use nothing but its parameters; out of a frame it needs nothing but
 * the address.
 *
 * @param roomText a `FrameRoom` as JSON.
 */
export function guest(roomText: string, { heightMessages, helloIn, secretIn, wishedHeight }: GuestTools): void {
  const isFramed = parent !== window;
  const listen = (window as Partial<Window>).addEventListener;
  // The list opens below the window's edge: a reader who asks for it is taken there, in one step, and the focus stays at its head.
  listen?.('click', ({ target }) => {
    const head = target instanceof Element && target.closest('summary');
    if (!head) return;
    setTimeout(() => {
      if (!head.closest('[open]')) return;
      scrollTo(0, scrollY + head.getBoundingClientRect().top);
      head.scrollIntoView({ block: 'nearest' }); // in a window around the frame, too
    });
  });
  if (!isFramed && !location.search) return; // a page by itself: no reason to make the browser ready for what follows
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  const { dataset } = page;
  let secret = '';
  // All that an address can choose of the page's looks (`frameParameters`): nothing else of it gets there.
  query.forEach((value, name) => {
    if (/^(theme=(dark|auto)|list=open|background=transparent|plain=|ground=([c-f][\da-f][ef][\da-f][89a-f][\da-f]|[0-4][\da-f][0-3][\da-f][0-5][\da-f]))$/.test(`${name}=${value}`)) dataset[name] = value;
  });
  const { ground, list, plain } = dataset;
  if (ground) {
    dataset.theme = ground > 'a' ? 'light' : 'dark'; // it begins with a letter, or with a digit
    page.style.setProperty('--ground', `#${ground}`);
  }
  listen?.('DOMContentLoaded', () => {
    if (list) document.querySelector('.embed-list')?.setAttribute('open', '');
    // In a sandbox other than WordPress' the link may be dead, and no page can know: where it leads can be read.
    const link = document.querySelector<HTMLAnchorElement>('.embed-full a');
    if (isFramed && self.origin === 'null' && !secret) link?.append(` ${link.href}`);
  });
  if (!isFramed) return;

  const room = JSON.parse(roomText) as FrameRoom;
  if (plain === '') room.blocks.splice(-4, 1); // the headline
  const pymId = query.get('childId') ?? '';
  let resizerId = '';
  let said = 0;

  // Read each time, since WordPress may add it late; kept, since a link within the page replaces it.
  function secretNow(): string {
    secret = secretIn(location.hash) || secret;
    return secret;
  }

  function post(message: string | object): void {
    parent.postMessage(message, '*');
  }

  // Chrome 154 and newer measures a frame that is as high as its page (`frame-sizing`) again only when the page asks.
  function fit(): void {
    try {
      (window as unknown as { requestResize: () => void }).requestResize();
    } catch {
      // Unknown to the browser, or refused, as where the host has no origin.
    }
  }

  function say(isAsked: boolean): void {
    // The window's, so that a scroll bar, which comes and goes with the height, makes no difference. 0 in a hidden frame.
    const width = innerWidth;
    const height = wishedHeight(width, parseFloat(getComputedStyle(page).fontSize), room);
    if (width === 0 || (height === said && !isAsked)) return;
    said = height;
    heightMessages(width, height, { secret: secretNow(), pymId, resizerId, path: location.pathname, address: location.href }).forEach(post);
    fit();
  }

  addEventListener('message', ({ source, data }) => {
    const hello = source === parent && helloIn(data, secretNow(), pymId);
    if (!hello) return;
    resizerId = hello.resizerId ?? resizerId;
    say(true);
  });
  // In WordPress' sandbox no link leads out of the frame: WordPress itself follows it, to this host only.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target=_blank]') : null;
    if (!link || self.origin !== 'null' || !secretNow()) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });
  addEventListener('toggle', fit, true);
  addEventListener('resize', () => {
    say(false);
    fit(); // what was asked while the frame was still growing is lost
  });
  addEventListener('hashchange', () => say(secret !== secretNow()));
  // Once more for hosts that come late and don't ask.
  addEventListener('load', () => {
    say(true);
    post({ sentinel: 'amp', type: 'embed-ready' });
    post('[iFrameResizerChild]Ready');
  });
  say(true);
}
