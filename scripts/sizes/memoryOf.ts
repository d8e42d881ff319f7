import { readdirSync, readFileSync } from 'node:fs';

/** The memory that a process and all that it started have in use, in MB (on Linux; 0 elsewhere). What processes share is split between them. */
export function memoryOf(root: number): number {
  const family = new Set([root]);
  let memory = 0;
  for (const { pid, parent } of processes()) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    memory += share(pid);
  }
  return memory;
}

/** Every process, a parent before what it started unless numbers began anew. */
function processes(): readonly { readonly pid: number; readonly parent: number }[] {
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b);
    return ids.flatMap((pid) => {
      try {
        return [{ pid, parent: fieldOf(`/proc/${pid}/status`, 'PPid') }];
      } catch {
        return []; // it has ended
      }
    });
  } catch {
    return [];
  }
}

/** A process's own memory and its part of what it shares (its "proportional set size"), in MB. */
function share(pid: number): number {
  try {
    return fieldOf(`/proc/${pid}/smaps_rollup`, 'Pss') / 1024;
  } catch {
    return 0; // it has ended, or is somebody else's
  }
}

function fieldOf(file: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}
