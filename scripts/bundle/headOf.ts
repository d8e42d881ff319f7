/**
 * What an exported page's head holds that is true anywhere: its title, what is told of it, and its own scripts in full. What it loads
 * from the site is left out.
 */
export function headOf(exported: string): string {
  const head = /<head[^>]*>(.*?)<\/head>/s.exec(exported)?.[1] ?? '';
  return head
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<script[^>]*\ssrc="[^>]*><\/script>/g, '')
    .replace(/<link[^>]*\shref="\/[^>]*>/g, '')
    .replace(/<link[^>]*\srel="(preload|stylesheet|icon)"[^>]*>/g, '');
}
