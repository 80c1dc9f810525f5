import { describe, expect, it } from 'vitest';
import { firstDayOf, isPartialDate, lastDayOf, precisionOf } from '../../../src/analysis/partial-date.ts';
import { gapBetween } from '../../../src/analysis/reporting-periods.ts';

describe('A partial date', () => {
  it.each([
    ['2019', 'YEAR', '2019-01-01', '2019-12-31'],
    ['2020-02', 'MONTH', '2020-02-01', '2020-02-29'],
    ['2019-02', 'MONTH', '2019-02-01', '2019-02-28'],
    ['2019-10-15', 'DAY', '2019-10-15', '2019-10-15'],
  ])('%s is a %s from %s to %s', (date, precision, first, last) => {
    expect([isPartialDate(date), precisionOf(date), firstDayOf(date), lastDayOf(date)]).toEqual([
      true,
      precision,
      first,
      last,
    ]);
  });

  it.each(['', '19', '2019-13', '2019-02-30', '2019-2', 'May 2019', '2019-10-15T00:00'])(
    '"%s" is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
});

describe('Between two reporting periods', () => {
  it.each([
    ['lie the days that no report covers', ['2018-04-17/2019-03-31'], ['2019-08-17/2020-03-31'], 138],
    ['lies nothing when one follows the other', ['2018/2018'], ['2019-01-01/2019-06'], 0],
    ['the days of an overlap count below zero', ['2019-01/2019-03'], ['2019-03-30/2019-12'], -2],
    [
      'the last end and the first beginning count',
      ['2018/2018', '2017/2017'],
      ['2020/2020', '2019-01-11/2019'],
      10,
    ],
    ['nothing is known when a side states none', [], ['2019/2019'], null],
    ['nothing is known when a period cannot be read', ['Council 2018 till date'], ['2019/2019'], null],
  ])('%s', (_what, before, after, days) => {
    expect(gapBetween(before, after)).toBe(days);
  });
});
