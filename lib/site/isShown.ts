import type { Operation } from '../operation/Operation';

/** Whether an operation gets pages: a draft does while an editor works on it, or in a build that asks for drafts (`DRAFTS=1`). */
export function isShown({ status }: Pick<Operation, 'status'>): boolean {
  return status === 'published' || process.env.NODE_ENV === 'development' || process.env.DRAFTS === '1';
}
