import { plainDecimal } from './plainDecimal';
import type { SheetAgency } from './SheetAgency';

type PlainRecord = Readonly<Record<string, unknown>>;

/** Degrees to so many decimals are a tenth of a millimetre: what stands behind them is nobody's measurement. */
const decimals = 9;

/**
 * An agency without what programs leave in values: letters of two characters become the one that Unicode has for them
 * (NFC, which is the same text), and numbers such as 45.760000000000005 the one that was meant, with a note. Numbers
 * that agencies.yaml already has stay.
 */
export function withoutNoise(
  agency: SheetAgency,
  old: PlainRecord | undefined,
): { readonly agency: SheetAgency; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const seat = { ...(agency.record.seat as PlainRecord | undefined) };
  const before = old?.seat as PlainRecord | null | undefined;
  for (const key of ['longitude', 'latitude']) {
    const value = seat[key];
    const meant = typeof value === 'number' && value !== before?.[key] ? meantNumber(value) : undefined;
    if (meant === undefined) continue;
    notes.push(
      `row ${agency.rows[0] ?? 0} (seat.${key}): ${plainDecimal(value as number)} was read as ${plainDecimal(meant)}; its last digits are a program's rounding error`,
    );
    seat[key] = meant;
  }
  const record = composed({ ...agency.record, ...(agency.record.seat === undefined ? {} : { seat }) }) as PlainRecord;
  return { agency: { ...agency, record }, notes };
}

/** The short number that a calculation missed by its last digits; nothing for a number that is as it was written. */
function meantNumber(value: number): number | undefined {
  const rounded = Number(value.toFixed(decimals));
  return rounded !== value &&
    plainDecimal(value).replace(/\D/g, '').length >= 15 &&
    plainDecimal(rounded).length <= 'xxx.xxxxxxx'.length
    ? rounded
    : undefined;
}

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, composed(inner)]));
}
