/** Path data, what a step of it is in plane units, and the box it fills, in steps. */
export type Outline = { readonly path: Path2D; readonly unit: number; readonly bounds: DOMRect };
export type CountryPath = Outline & { readonly code: string; readonly element: SVGPathElement };

/** The outlines that the page draws: every participant's own, in the order they are drawn in. */
export function countryPaths(): readonly CountryPath[] {
  return [...document.querySelectorAll<SVGPathElement>('.sheet [data-country][d]')].map((element) => ({ code: element.getAttribute('data-country') ?? '', element, ...outlineOf(element) }));
}

/** All land. */
export function landPath(): Outline | undefined {
  const element = document.querySelector<SVGPathElement>('.sheet .land');
  return element ? outlineOf(element) : undefined;
}

function outlineOf(element: SVGPathElement): Outline {
  return { path: new Path2D(element.getAttribute('d') ?? ''), unit: element.transform.baseVal.consolidate()?.matrix.a ?? 1, bounds: element.getBBox() };
}
