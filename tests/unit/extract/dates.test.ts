import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates.ts';

describe('dates of running text', () => {
  it.each([
    ['on 29 March 2019', '2019-03-29', '2019-03-29'],
    ['from 20-22 May 2019', '2019-05-20', '2019-05-22'],
    ['30 Sep-3 Oct 2019', '2019-09-30', '2019-10-03'],
    ['30 May - 2 June 2023', '2023-05-30', '2023-06-02'],
    ['from 4 to 14 March 2019', '2019-03-04', '2019-03-14'],
    ['31 January and 1 February 2019', '2019-01-31', '2019-02-01'],
    ['29 October 2018 to 3 January 2019', '2018-10-29', '2019-01-03'],
    ['May 20-22, 2019', '2019-05-20', '2019-05-22'],
    ['approved 2023-03-22', '2023-03-22', '2023-03-22'],
    ['in September 2018', '2018-09', '2018-09'],
    ['second half of 2019', '2019-07', '2019-12'],
    ['the second quarter of 2019', '2019-04', '2019-06'],
  ])('reads %s', (text, startDate, endDate) => {
    expect(findDates(text)).toEqual([expect.objectContaining({ startDate, endDate, isPrecise: true })]);
  });

  it('gives a day without a year the year that stands before it', () => {
    expect(findDates('held on 8 March 2023 and again on 4-6 July').map((date) => date.startDate)).toEqual([
      '2023-03-08',
      '2023-07-04',
    ]);
  });

  it('knows a bare year for what it is', () => {
    expect(findDates('conducted in 2019')).toEqual([
      expect.objectContaining({ startDate: '2019', isPrecise: false }),
    ]);
  });

  it.each(['31 June 2019', 'IMT-2020', 'C20/18', 'Y.2020', '2020-2021 budget', 'may contain'])(
    'takes %s for no day',
    (text) => {
      expect(findDates(text).filter((date) => date.isPrecise)).toEqual([]);
    },
  );
});
