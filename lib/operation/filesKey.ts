import { createHash } from 'node:crypto';
import type { DataFiles } from './DataFiles';
import type { PartialDate } from './PartialDate';

/** Tells folders by what is in their files and in the registry, by the topics that they may be about, and by the day that they are checked on. */
export function filesKey(folders: readonly DataFiles[], today: PartialDate): string {
  const hash = createHash('sha256').update(today);
  for (const { slug, folder, contents, topics, registry } of folders) {
    hash.update(JSON.stringify([slug, folder, topics && [...topics], contents.size]));
    for (const [name, content] of [...contents, ...(registry?.contents ?? [])]) {
      const bytes = typeof content === 'object' && 'unreadable' in content ? content.unreadable : content;
      hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}
