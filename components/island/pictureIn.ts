import type { Picture } from '../../lib/view/Picture';

/** The drawn world as it stands in a page, so that its outlines need not be sent a second time. */
export function pictureIn(element: ParentNode): Picture {
  const all = (selector: string): SVGPathElement[] => [...element.querySelectorAll<SVGPathElement>(`.plane .world ${selector}`)];
  const drawn = (selector: string): string => all(selector)[0]?.getAttribute('d') ?? '';
  const [together] = all('[data-countries]');
  const { width = 0, height = 0 } = element.querySelector<SVGSVGElement>('.plane .world')?.viewBox.baseVal ?? {};
  return {
    width,
    height,
    unit: all('.land')[0]?.transform.baseVal.getItem(0).matrix.a ?? 1,
    land: drawn('.land'),
    borders: drawn('.borders'),
    countries: all('[data-country]').map((shape) => ({
      country: shape.dataset.country ?? '',
      name: shape.textContent,
      href: shape.closest('a')?.getAttribute('href') ?? '',
      d: shape.getAttribute('d') ?? undefined,
      ...(shape.matches('.disputed') && { isDisputed: true as const }),
    })),
    ...(together && { together: { countries: together.dataset.countries ?? '', d: together.getAttribute('d') ?? '' } }),
    relations: all('.relation').map((line) => ({ between: line.dataset.between ?? '', d: line.getAttribute('d') ?? '' })),
  };
}
