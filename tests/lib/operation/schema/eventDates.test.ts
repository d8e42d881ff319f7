import fc from 'fast-check';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { isEventDate } from '../../../../lib/operation/EventDate';
import { comparePartialDates, earliestDay, latestDay } from '../../../../lib/operation/PartialDate';
import { problemsAfter } from '../problemLines';

const single = "write it as in '2017', '2017-06' or '2018-01-16'";
const forms = `${single}, or a range of two, as in '2023-07/2023-12'`;
const open = `leaves the date open, uncertain or approximate, which isn't taken here; ${forms}, and say in the text what the source leaves open`;

describe('when something happened', () => {
  it.each(['2018', '2018-02', '2018-02-28', '2017/2018', '2018-01/2018-02', '2017-06-01/2018-02-28', '2017/2018-02', '2018/2018-02'])('can be %s', (date) => {
    expect(problemsAfter('operation.yaml', 'date: 2017-06\n', `date: ${date}\n`)).toEqual([]);
    expect(problemsAfter('agencies.yaml', 'date: 2017-06\n', `date: ${date}\n`)).toEqual([]);
  });

  it.each([
    ['2018-12/2018-07', "'2018-12/2018-07' ends before it begins; write 2018-07/2018-12"],
    ['2018/2018', "'2018/2018' is a single date; write 2018"],
    ['2018/2017', "'2018/2017' ends before it begins; write 2017/2018"],
    ['2017-06/2017', "'2017-06/2017' is not a range, since 2017 begins before 2017-06; write the end as precisely as the beginning, or one of the two dates"],
    ['2017~', `'2017~' ${open}`],
    ['"2017?"', `'2017?' ${open}`],
    ['2017/..', `'2017/..' ${open}`],
    ['../2017', `'../2017' ${open}`],
    ['2017-XX', `'2017-XX' ${open}`],
    ['201X', `'201X' ${open}`],
    ['2018-01/2018-13', `'2018-01/2018-13' is not a range: '2018-13' is not a date: the months are 01 to 12; ${single}`],
    ['2018-02-01/2018-02-30', "'2018-02-01/2018-02-30' is not a range: '2018-02-30' is not a day of the calendar: that month has the days 01 to 28"],
    ['2018-07/12', "'2018-07/12' is not a range; did you mean '2018-07/2018-12'?"],
    ['2018-13', `'2018-13' is not a date: the months are 01 to 12; ${single}`],
    ['16.01.2018', "'16.01.2018' is not a date; did you mean '2018-01-16'?"],
    ['2018/01/16', "'2018/01/16' is not a date; did you mean '2018-01-16'?"],
    ['last spring', `'last spring' is not a date; ${single}`],
    ['2017/2018/2019', `'2017/2018/2019' is not a date; ${single}`],
    ['2018/2999', "'2018/2999' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"],
    ['[2018]', `must be a date; ${single}`],
    ['20185', `'20185' is not a date; ${single}`],
  ])('is refused as %s', (date, message) => {
    expect(problemsAfter('operation.yaml', 'date: 2017-06\n', `date: ${date}\n`)).toEqual([`operation.yaml:16:11 steps.date: ${message}`]);
  });

  it('is no range where a day or a single date is wanted', () => {
    expect(problemsAfter('operation.yaml', 'to: 2019-05-23', 'to: 2018/2019-05-23')).toEqual([expect.stringMatching(/period\.to: '2018\/2019-05-23' is not a date/)]);
    expect(problemsAfter('sources.yaml', 'published: 2019-05-23', 'published: 2019/2020')).toEqual([expect.stringMatching(/published: '2019\/2020' is not a date/)]);
  });
});

const twoDigits = (number: number) => String(number).padStart(2, '0');
const date = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), parts: fc.integer({ min: 1, max: 3 }) })
  .map(({ year, month, day, parts }) => [String(year), twoDigits(month), twoDigits(day)].slice(0, parts).join('-'));
const eventDate = fc.oneof(date, fc.tuple(date, date).map((ends) => ends.join('/'))).filter(isEventDate);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('a date or a range', () => {
  it('lies where another reader of the format says, from its first day to its last', () => {
    fc.assert(
      fc.property(eventDate, (when) => {
        const { min, max } = edtf(when);
        expect([earliestDay(when), latestDay(when)]).toEqual([dayOf(min), dayOf(max)]);
      }),
    );
  });

  it('is sorted by its beginning, the longer one first', () => {
    const sorted = ['2016', '2017', '2017-01/2017-06', '2017-01', '2017-01-01', '2017-06/2018', '2017-06'];
    expect(sorted.toReversed().toSorted(comparePartialDates)).toEqual(sorted);
  });
});
