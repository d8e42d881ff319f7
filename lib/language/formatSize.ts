import type { Language } from './Language';

/** A file's size as readers know it: `34 kB`, and never less than one. To be called at build only (see `formatDate`). */
export function formatSize(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.max(1, bytes / 1000)).replace(/ /g, '\u00a0');
}
