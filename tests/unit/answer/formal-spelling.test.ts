import { expect, it } from 'vitest';
import { formalSpelling } from '../../../src/answer/formal-spelling.ts';

it.each([
  ['  sg20 ', 'SG20'],
  ['itu-t study group 20', 'ITU-T SG20'],
  ['q3/1', 'Question 3/1'],
  ['wtsa res 69', 'WTSA Resolution 69'],
  ['res. itu-r 65', 'Resolution ITU-R 65'],
  ['resolution180', 'Resolution 180'],
  ['y.1540 amendment 1', 'Y.1540 Amd.1'],
  ['y supplement 55', 'Y Suppl. 55'],
  ['m.2083‑0', 'M.2083-0'],
  ['wp 5d', 'WP 5D'],
  ['c20/33', 'C20/33'],
  ['Y.dec-IoT-arch', 'Y.dec-IoT-arch'],
  ['research on 5G', 'research on 5G'],
  ['Côte  d’Ivoire', "Côte d'Ivoire"],
])('%s is printed as %s', (typed, printed) => {
  expect(formalSpelling(typed)).toBe(printed);
});
