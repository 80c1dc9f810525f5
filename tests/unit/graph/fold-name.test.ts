import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/graph/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['ITU-T SG 20', 'itutsg20'],
    ['ITU‑T SG20', 'itutsg20'],
    ['Côte d’Ivoire', 'cotedivoire'],
    ['M.2083-0', 'm2083-0'],
    ['M.2083‑0', 'm2083-0'],
    ['Y.4461', 'y4461'],
    ['H.626.5', 'h626.5'],
    ['Question 1/1', 'question1/1'],
    ['SC&C (V2', 'sccv2'],
    ['Ｙ．３１７', 'y317'],
    ['Россия', 'россия'],
    ['…', ''],
  ])('folds %s to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['Question 1/1', 'Question 11'],
    ['H.626.5', 'H.6265'],
    ['M.2083-0', 'M.20830'],
    ['Y.4461', 'Y.4462'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});
