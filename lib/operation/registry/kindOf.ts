import type { AgencyKind } from '../Operation';
import type { RegistryAgency } from './RegistryAgency';

/** The kind of an agency in the four words that filters, addresses and downloads have always had. */
export function kindOf({ kind, level }: Pick<RegistryAgency, 'kind' | 'level'>): AgencyKind {
  if (kind === 'international-organisation') return kind;
  if (kind === 'non-governmental' || kind === 'company') return 'non-governmental';
  return level === 'regional' || level === 'local' ? 'regional-agency' : 'national-agency';
}
