/** Things of which the first, in some order, can be taken at any time. */
export class Heap<Item> {
  private readonly items: Item[] = [];

  /** @param compare as `Array.prototype.sort` takes it. */
  constructor(private readonly compare: (a: Item, b: Item) => number) {}

  add(item: Item): void {
    let place = this.items.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.items[above];
      if (parent === undefined || this.compare(item, parent) >= 0) break;
      this.items[place] = parent;
      place = above;
    }
    this.items[place] = item;
  }

  /** Takes the first away; nothing where there is none. */
  take(): Item | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return first;
  }

  private sink(item: Item): void {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const [left, right] = [this.items[below], this.items[below + 1]];
      if (left === undefined) break;
      const child = right !== undefined && this.compare(right, left) < 0 ? right : left;
      if (child === right) below += 1;
      if (this.compare(item, child) <= 0) break;
      this.items[place] = child;
      place = below;
    }
    this.items[place] = item;
  }
}
