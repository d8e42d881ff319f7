import { reservedName } from '../../lib/address/reservedName';
import { quote } from '../../lib/operation/messages/quote';
import { idSchema } from '../../lib/operation/schema/idSchema';
import { findBannedTerms } from '../../lib/operation/terms/findBannedTerms';

/** Why a word cannot be the name of an operation's folder, and what could; nothing when it can. */
export function slugFault(slug: string): string | undefined {
  const [issue] = idSchema.safeParse(slug).error?.issues ?? [];
  if (issue !== undefined) {
    const meant = toSlug(slug);
    return meant === slug || !isGood(meant) ? issue.message : `${issue.message}; did you mean ${quote(meant)}?`;
  }
  const [banned] = findBannedTerms(slug);
  if (banned !== undefined) return `${quote(banned.term)} is never used here; choose another name`;
  const reason = reservedName(slug, 'operation');
  return reason === undefined ? undefined : `the name cannot be ${quote(slug)}, ${reason}; choose another name`;
}

function isGood(slug: string): boolean {
  return idSchema.safeParse(slug).success && slugFault(slug) === undefined;
}

/** `Operation H` → `operation-h` */
function toSlug(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
