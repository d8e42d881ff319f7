import { islands, type IslandName } from './islands';

/** Whether an island of this name is known. */
export function isIslandName(name: string | undefined): name is IslandName {
  return name !== undefined && Object.hasOwn(islands, name);
}
