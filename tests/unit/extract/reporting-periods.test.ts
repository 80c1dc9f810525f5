import { describe, expect, it } from 'vitest';
import { extractText } from '../../support/extract-text.ts';

const periodsOf = (text: string): unknown => {
  const { entities, self } = extractText(`1 Introduction\n\n1.1 ${text}\n`);
  return entities.find(({ id }) => id === self)?.properties['periods'];
};

describe('A reporting period', () => {
  it.each([
    [
      'This document gives an account of the work of BDT from 1 June 2020 to 30 April 2021.',
      '2020-06-01/2021-04-30',
    ],
    [
      'The reporting period runs from Council 2018 (17-27 April 2018) to 31 March 2019.',
      '2018-04-17/2019-03-31',
    ],
    ['The present report tells what ITU did between April 2021 and February 2022.', '2021-04/2022-02'],
    ['This report covers the period from 1 April 2022 until 31 May 2023.', '2022-04-01/2023-05-31'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period]);
  });

  it.each([
    'This report describes activities for the reporting period from Council 2019 till date.',
    'During the reporting period SG13 met on 3 March 2020 and on 7 May 2020.',
    'More than 190 Recommendations have been approved from 17 August 2019 to 31 March 2020.',
    'The workshop was held from 3 to 5 March 2020.',
  ])('is not read from: %s', (text) => {
    expect(periodsOf(text)).toBeUndefined();
  });
});
