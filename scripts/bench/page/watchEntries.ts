import type { Seen } from './Seen';

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Writes down the first paint, long tasks and layout shifts, as the browser reports them. */
export function watchEntries(seen: Seen): void {
  const shifts: { start: number; last: number; value: number }[] = [];
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('longtask', ({ startTime, duration }) => seen.longTasks.push({ start: startTime, duration }));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput, startTime } = entry as Shift;
    if (hadRecentInput) return;
    const window = shifts.at(-1);
    // A session window ends after a second without a shift, or after five.
    if (window && startTime - window.last < 1000 && startTime - window.start < 5000) {
      window.value += value;
      window.last = startTime;
    } else shifts.push({ start: startTime, last: startTime, value });
    seen.shift = Math.max(...shifts.map((one) => one.value));
  });
}

function watch(type: string, report: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(report)).observe({ type, buffered: true });
}
