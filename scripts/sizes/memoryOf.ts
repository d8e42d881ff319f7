import { readdirSync, readFileSync } from 'node:fs';

/** The memory that a process and all that it started have in use, in MB (on Linux; 0 elsewhere). What they share is counted once for each. */
export function memoryOf(root: number): number {
  const family = new Set([root]);
  let memory = 0;
  for (const { pid, parent, resident } of processes()) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    memory += resident;
  }
  return memory;
}

/** Every process, a parent before what it started unless numbers began anew. */
function processes(): readonly { readonly pid: number; readonly parent: number; readonly resident: number }[] {
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b);
    return ids.flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid, parent: field('PPid'), resident: field('VmRSS') / 1024 }];
      } catch {
        return []; // it has ended
      }
    });
  } catch {
    return [];
  }
}
