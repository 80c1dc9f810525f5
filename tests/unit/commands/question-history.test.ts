import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuestionHistory } from '../../../src/commands/question-history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resgraph-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('QuestionHistory', () => {
  it('keeps questions between runs, the latest first, for their owner only', async () => {
    const state = join(folder, 'deep', 'state');
    const first = await QuestionHistory.open(state);
    expect(first.latestFirst).toEqual([]);
    await first.add('Who approved Y.3173?');
    await first.add('What is FG ML5G?');
    expect((await QuestionHistory.open(state)).latestFirst).toEqual([
      'What is FG ML5G?',
      'Who approved Y.3173?',
    ]);
    expect(modeOf(join(state, 'questions'))).toBe(0o600);
    expect(modeOf(state)).toBe(0o700);
  });

  it('takes away what others may read', async () => {
    writeFileSync(join(folder, 'questions'), 'old\n', { mode: 0o644 });
    expect((await QuestionHistory.open(folder)).latestFirst).toEqual(['old']);
    expect(modeOf(join(folder, 'questions'))).toBe(0o600);
  });

  it('forgets the oldest when there are very many', async () => {
    const file = join(folder, 'questions');
    writeFileSync(file, Array.from({ length: 2_001 }, (_, at) => `question ${String(at)}\n`).join(''));
    const { latestFirst } = await QuestionHistory.open(folder);
    expect(latestFirst).toHaveLength(1_000);
    expect(latestFirst[0]).toBe('question 2000');
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(1_001);
    expect(modeOf(file)).toBe(0o600);
  });
});
