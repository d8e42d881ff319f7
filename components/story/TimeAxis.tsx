import { timeSpan, yearsOf } from '../../lib/view/timeSpans';
import type { Direction } from '../../lib/language/directionOf';
import type { StepView } from '../../lib/view/OperationView';

type Props = { readonly steps: readonly StepView[]; readonly direction: Direction };

/** In CSS pixels. */
const rowHeight = 14;
const yearsHeight = 22;

/**
 * When the steps were, to look at: a day is a dot, a month, a year or a range the bar that it lasts, so that a date never looks more precise
 * than its source; a step without a date has no place. Time goes the way the page is read. The list below it says all of it in words.
 */
export function TimeAxis({ steps: all, direction }: Props) {
  const steps = all.flatMap(({ id, date: { iso } }) => (iso === undefined ? [] : [{ id, iso }]));
  if (steps.length === 0) return null;
  const years = yearsOf(steps.map(({ iso }) => iso));
  const [start = 0, end = 1] = [years[0]?.from, years.at(-1)?.from];
  const isLeftwards = direction === 'rtl';
  const at = (day: number): string => `${Math.round((1000 * (isLeftwards ? end - day : day - start)) / (end - start)) / 10}%`;
  const rowsHeight = steps.length * rowHeight;
  return (
    <svg className="time-axis" width="100%" height={rowsHeight + yearsHeight} aria-hidden="true" focusable="false">
      {years.slice(0, -1).map(({ year, from }) => (
        <g key={year} className="year">
          <line x1={at(from)} x2={at(from)} y1="0" y2={rowsHeight + yearsHeight} />
          <text x={at(from)} dx={isLeftwards ? -6 : 6} y={rowsHeight + 16}>
            {year}
          </text>
        </g>
      ))}
      {steps.map(({ id, iso }, index) => {
        const { from, to } = timeSpan(iso);
        const y = index * rowHeight + rowHeight / 2;
        return to - from === 1 ? (
          <circle key={id} className="when" cx={at(from)} cy={y} r="4.5" />
        ) : (
          <line key={id} className="when" x1={at(from)} x2={at(to)} y1={y} y2={y} />
        );
      })}
    </svg>
  );
}
