import { addToList } from '../collections/addToList';
import { Heap } from './Heap';
import { distanceBetween, type Spot } from './Spot';
import { squareKey } from './squareKey';

/** A group and its place in the order in which groups were made. */
type Made = { readonly spot: Spot; readonly order: number };
type Pair = { readonly first: Made; readonly second: Made; readonly apart: number };

/** Groups of seats that are merged two by two, the nearest first. Only pairs nearer than a distance are ever looked at. */
export class NearGroups {
  private readonly squares = new Map<number, Made[]>();
  private readonly pairs = new Heap<Pair>((a, b) => a.apart - b.apart || a.first.order - b.first.order || a.second.order - b.second.order);
  private readonly gone = new Set<Made>();
  private readonly made: Made[] = [];
  private latest: Pair | undefined;

  /** @param distance in plane units. */
  constructor(private readonly distance: number) {}

  /** Adds a group. */
  add(spot: Spot): void {
    const group: Made = { spot, order: this.made.length };
    this.made.push(group);
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of this.squares.get(this.keyOf(spot, dx, dy)) ?? []) {
          const apart = distanceBetween(spot.point, other.spot.point);
          if (apart < this.distance) this.pairs.add({ first: other, second: group, apart });
        }
      }
    }
    addToList(this.squares, this.keyOf(spot, 0, 0), group);
  }

  /** The two groups that are nearest to each other, of those nearer than the distance; of several the earliest. */
  nearestPair(): readonly [Spot, Spot] | undefined {
    do this.latest = this.pairs.take();
    while (this.latest && (this.gone.has(this.latest.first) || this.gone.has(this.latest.second)));
    return this.latest && [this.latest.first.spot, this.latest.second.spot];
  }

  /** Puts a group in the place of the pair that was found last. */
  replaceNearest(merged: Spot): void {
    if (!this.latest) return;
    for (const group of [this.latest.first, this.latest.second]) {
      this.gone.add(group);
      const square = this.squares.get(this.keyOf(group.spot, 0, 0));
      square?.splice(square.indexOf(group), 1);
    }
    this.add(merged);
  }

  /** Every group that is left. */
  all(): readonly Spot[] {
    return this.made.filter((group) => !this.gone.has(group)).map(({ spot }) => spot);
  }

  private keyOf({ point: [x, y] }: Spot, dx: number, dy: number): number {
    return squareKey(Math.floor(x / this.distance) + dx, Math.floor(y / this.distance) + dy);
  }
}
