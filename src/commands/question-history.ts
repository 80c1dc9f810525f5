import { appendFile, chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Questions that are offered again. */
const MOST_KEPT = 1_000;
/** What a person asked is nobody else's business. */
const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

/** Questions that were asked at the prompt, kept between runs, one a line. Programs at once may add to it. */
export class QuestionHistory {
  /** Of earlier runs, as the editor of lines wants them. */
  readonly latestFirst: readonly string[];
  readonly #file: string;

  private constructor(file: string, latestFirst: readonly string[]) {
    this.#file = file;
    this.latestFirst = latestFirst;
  }

  /** Reads the history in a folder, which is made where it is not there. @throws Error when the folder cannot be used */
  static async open(folder: string): Promise<QuestionHistory> {
    const file = join(folder, 'questions');
    await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
    await appendFile(file, '', { mode: OWN_FILE });
    await chmod(file, OWN_FILE);
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
    const kept = lines.slice(-MOST_KEPT);
    // rewritten now and then, not at each start: another program may be adding to it
    if (lines.length > 2 * MOST_KEPT) {
      const fresh = `${file}.${String(process.pid)}`;
      await writeFile(fresh, kept.map((line) => `${line}\n`).join(''), { mode: OWN_FILE });
      await rename(fresh, file);
    }
    return new QuestionHistory(file, kept.toReversed());
  }

  /** Keeps a question for later runs. */
  async add(question: string): Promise<void> {
    await appendFile(this.#file, `${question.replaceAll('\n', ' ')}\n`, { mode: OWN_FILE });
  }
}
