import type { CheckedRegistry } from './checkRegistry';

/** The registry where there is none. */
export const noRegistry: CheckedRegistry = { errors: [], warnings: [], ids: new Set(), agencies: new Map() };
