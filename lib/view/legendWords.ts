import type { Messages } from '../language/messages/Messages';
import type { AgencyKind } from '../operation/Operation';
import type { OperationView } from './OperationView';

/** A mark of the map, and what it means. */
export type LegendWords = { readonly mark: AgencyKind | 'several' | 'tookPart' | 'disputed'; readonly words: string };

/** What the marks of this map mean; a kind that no agency has is left out. */
export function legendWords({ agencies, countries, disputed, hasUnnamed }: OperationView, { kinds, legend }: Messages): readonly LegendWords[] {
  const present = new Set(agencies.map(({ kind }) => kind));
  const national: LegendWords = { mark: 'national-agency', words: present.has('regional-agency') ? legend.national : kinds['national-agency'] };
  return [
    ...(present.has('national-agency') || present.has('regional-agency') ? [national] : []),
    ...(['international-organisation', 'non-governmental'] as const).filter((kind) => present.has(kind)).map((mark) => ({ mark, words: kinds[mark] })),
    ...(agencies.length > 1 ? [{ mark: 'several', words: legend.several } as const] : []),
    ...(countries.length > 0 || hasUnnamed ? [{ mark: 'tookPart', words: legend.tookPart } as const] : []),
    ...(disputed ? [{ mark: 'disputed', words: legend.disputed } as const] : []),
  ];
}
