import { locate, type Place, type Role } from './locate';
import { until } from './until';
import type { Wire } from './Wire';

const keys = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' } as const;

/** Somebody who reads in a browser: looks at what is there, presses on it, types. In a page, or in the one frame of a page once that is entered. */
export class Reader {
  private isInFrame = false;

  constructor(private readonly wire: Wire) {}

  /** Goes to an address, in a window of 1280 × 900 px. Windows can't be narrower than about 500 px; frames can. */
  async goTo(address: string): Promise<void> {
    this.isInFrame = false;
    await this.wire.ask('SetWindowRect', { width: 1280, height: 900 });
    await this.wire.ask('SwitchToFrame', { id: null });
    await this.wire.ask('Navigate', { url: address });
  }

  /** From here on, looks at what is in the page's frame. */
  enterFrame(): void {
    this.isInFrame = true;
  }

  /** What a function says of the page, or of the frame once that is entered. It may use nothing but its parameters. */
  async ask<Args extends readonly unknown[], T>(of: (...args: Args) => T, ...args: Args): Promise<T> {
    await this.wire.ask('SwitchToFrame', { id: null });
    if (this.isInFrame) await this.wire.ask('SwitchToFrame', { id: 0 });
    return (await this.run(of, args)) as T;
  }

  /** Waits until something can be seen, and returns its words. */
  async sees(role: Role, name: string): Promise<string> {
    return (await until(`${role} “${name}”`, () => this.ask(locate, role, name, 'look'))).words;
  }

  /** Waits until something can no longer be seen. */
  async missesNow(role: Role, name: string): Promise<void> {
    await until(`no ${role} “${name}”`, async () => !(await this.ask(locate, role, name, 'look')));
  }

  /** Waits until some words can be read. */
  async reads(words: string): Promise<void> {
    await until(`“${words}”`, () => this.ask((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), words));
  }

  /** Waits until something has the focus. */
  async isAt(role: Role, name: string): Promise<void> {
    await until(`the focus on ${role} “${name}”`, async () => (await this.ask(locate, role, name, 'look'))?.isFocused);
  }

  /** Gives something the focus, once it is there. */
  async focuses(role: Role, name: string): Promise<void> {
    await until(`${role} “${name}” takes the focus`, async () => (await this.ask(locate, role, name, 'focus'))?.isFocused);
  }

  /** Presses the mouse on the middle of something, once it is there, stands still, and lies under nothing else. */
  async presses(role: Role, name: string): Promise<void> {
    let before: Place | null | undefined;
    const { x, y } = await until(`${role} “${name}” can be pressed`, async () => {
      const place = await this.ask(locate, role, name, 'bring');
      const isStill = place?.isReached && before?.x === place.x && before.y === place.y;
      before = place;
      return isStill && place;
    });
    const [left, top] = this.isInFrame && this.wire.measuresFrom === 'page' ? await this.frameCorner() : [0, 0];
    const move = { type: 'pointerMove', x: Math.round(left + x), y: Math.round(top + y), duration: 0, origin: 'viewport' };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.wire.ask('PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** Presses one key. */
  hits(key: keyof typeof keys): Promise<void> {
    return this.types(keys[key]);
  }

  /** Types letters, into whatever has the focus. */
  async types(letters: string): Promise<void> {
    const actions = [...letters].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.wire.ask('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async frameCorner(): Promise<readonly [number, number]> {
    await this.wire.ask('SwitchToFrame', { id: null });
    return (await this.run(() => {
      const box = document.querySelector('iframe')?.getBoundingClientRect();
      return [box?.left ?? NaN, box?.top ?? NaN];
    }, [])) as [number, number];
  }

  private run(of: (...args: never[]) => unknown, args: readonly unknown[]): Promise<unknown> {
    return this.wire.ask('ExecuteScript', { script: `return (${of.toString()}).apply(null, arguments)`, args });
  }
}
