import type { Sheet, SheetView } from './arrangeSheet';
import type { Line } from './Lines';
import type { MapSheet, Offsets, SheetMark, SheetName, SheetPicture } from './MapSheet';
import type { Candidate } from './Name';
import type { PlacedMark } from './placeMarks';
import type { Scene } from './Scene';

/** A sheet in the form that pages draw: what stands on each picture, at its place on the whole. */
export function toMapSheet({ composition, views }: Sheet, scene: Scene, membersOf: (id: string) => readonly string[]): MapSheet {
  const forms = new Map([...scene.countries.map(({ code, forms: all }) => [code, all] as const), ...scene.agencies.map(({ id, forms: all }) => [id, all] as const)]);
  const [main, ...others] = views.map(({ view: { x, y, extent, role } }): SheetPicture => ({
    frame: [round(x), round(y), round(x + extent.width), round(y + extent.height)],
    x0: round(extent.x0),
    y0: round(extent.y0),
    scale: Number(extent.scale.toPrecision(5)),
    role,
  }));
  if (!main) throw new RangeError('A sheet has a picture at least.');
  return {
    width: composition.width,
    height: Math.round(composition.height),
    pictures: [main, ...others],
    marks: views.flatMap((view, place) => marksOf(view, place)),
    names: views.flatMap((view, place) => namesOf(view, place)),
  };

  function marksOf({ view: { x, y }, placed }: SheetView, view: number): readonly SheetMark[] {
    return (placed?.marks ?? []).map((mark): SheetMark => {
      const name = placed?.agencies.find(({ of }) => of === mark.id)?.candidate;
      const form = name && forms.get(mark.id)?.[name.form];
      return {
        ids: membersOf(mark.id),
        view,
        at: [round(x + mark.place[0]), round(y + mark.place[1])],
        by: [Math.round(mark.x - mark.place[0]), Math.round(mark.y - mark.place[1])],
        ...(mark.stem && { stem: from(mark.stem, mark.x, mark.y) }),
        ...(mark.dot && { dot: true as const }),
        ...(name && form && { label: { by: by(name, mark), form, ...(name.leader && { leader: from(name.leader, ...middleOf(name)) }) } }),
      };
    });
  }

  function namesOf({ view: { x, y }, placed }: SheetView, view: number): readonly SheetName[] {
    return (placed?.countries ?? []).map(({ of: code, candidate, anchor, ring }): SheetName => {
      const form = candidate && forms.get(code)?.[candidate.form];
      const middle = candidate ? middleOf(candidate) : anchor;
      const at = candidate?.at ?? anchor;
      return {
        code,
        view,
        at: [round(x + at[0]), round(y + at[1])],
        by: [Math.round(middle[0] - at[0]), Math.round(middle[1] - at[1])],
        ...(form && { form }),
        ...(candidate?.leader && { leader: from(candidate.leader, ...middle) }),
        ...(ring > 0 && { ring: true as const }),
      };
    });
  }
}

function by(name: Candidate, mark: PlacedMark): readonly [number, number] {
  const [x, y] = middleOf(name);
  return [Math.round(x - mark.x), Math.round(y - mark.y)];
}

function middleOf({ box: [left, top, right, bottom] }: Candidate): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function from([x1, y1, x2, y2]: Line, x: number, y: number): Offsets {
  return [Math.round(x1 - x), Math.round(y1 - y), Math.round(x2 - x), Math.round(y2 - y)];
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
