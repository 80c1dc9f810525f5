/** Questions for what was done under a resolution or on a subject, and whether there is anything. */
import type { Answer, AnswerRow } from './answer.ts';
import { type Asking, MOST_ROWS } from './make-answer.ts';
import type { Bearer, NamedSpan } from './names.ts';
import { questionsOn } from './refusals.ts';
import { reportsUnder } from './resolutions.ts';
import { textValue, valueOf } from './rows.ts';
import { sayList } from './say.ts';
import { textSpeaksOf } from './speaks-of.ts';
import { wordsOf } from './words.ts';

/** What documents say was done under resolutions, or on subjects. */
export async function answerResolution(
  asking: Asking,
  resolutions: readonly Bearer[],
  spans: readonly NamedSpan[],
  documents: readonly string[] | null,
): Promise<Answer> {
  const names = sayList(
    spans
      .filter(({ bearers }) =>
        bearers.some(({ entity }) => resolutions.some((each) => each.entity.id === entity.id)),
      )
      .map(({ text }) => text),
  );
  const { rows, message, none } = await reportsUnder(
    asking.database,
    resolutions.map(({ entity }) => entity.id),
    names,
    documents,
    asking.citing,
  );
  const reading = `I read: what the documents say was done under ${names}, or on its subject.`;
  const noted = none === null ? '' : ` ${none.documentName} says itself (${none.where}): “${none.quote}”`;
  if (rows.length === 0) {
    const silent =
      none === null
        ? []
        : [{ values: [textValue('stated as none')], citations: [none], citationCount: 1, sources: [] }];
    return asking.make(none === null ? 'empty' : 'answered', `${message}${noted}`, {
      reading,
      columns: ['answer'],
      rows: silent,
      rowCount: silent.length,
      suggestions: questionsOn(resolutions),
    });
  }
  return asking.make('answered', `${message}${noted}`, {
    reading,
    columns: ['subject', 'what is said', 'object'],
    rows: rows.slice(0, MOST_ROWS),
    rowCount: rows.length,
  });
}

/** Where a document itself says that there is nothing, and in such words, that sentence is the answer. */
export async function answerStatedNone(
  asking: Asking,
  bearers: readonly Bearer[],
  unread: readonly string[],
  isYesNo: boolean,
  documents: readonly string[] | null,
): Promise<Answer | undefined> {
  const resolutions = bearers.filter(
    ({ entity }) => entity.label === 'Resolution' || entity.label === 'Topic',
  );
  const [first] = resolutions;
  if (first === undefined || unread.length === 0) return undefined;
  const { none } = await reportsUnder(
    asking.database,
    resolutions.map(({ entity }) => entity.id),
    first.entity.name,
    documents,
    asking.citing,
  );
  const isSaid =
    none !== null &&
    unread.some((words) =>
      wordsOf(words).some(({ text }) =>
        textSpeaksOf(none.quote, { words: text, ids: [], spellings: [text] }),
      ),
    );
  if (none === null || !isSaid) return undefined;
  const row: AnswerRow = {
    values: [valueOf(first.entity)],
    citations: [none],
    citationCount: 1,
    sources: [],
  };
  return asking.make(
    'answered',
    `${isYesNo ? 'No. ' : ''}${none.documentName} says itself (${none.where}): “${none.quote}”`,
    {
      reading: `I read: whether there is something on ${first.entity.name}.`,
      value: isYesNo ? false : null,
      columns: ['named'],
      rows: [row],
      rowCount: 1,
    },
  );
}
