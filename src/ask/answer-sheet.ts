/** Questions for one thing: what it is, and all that is said of it. */
import type { Answer } from './answer.ts';
import { answerResolution } from './answer-resolution.ts';
import { type Asking, MOST_ROWS } from './make-answer.ts';
import type { Bearer, NamedSpan } from './names.ts';
import { questionsOn } from './refusals.ts';
import { sayCount, sayDocuments, sayList } from './say.ts';
import { definitionRows, fullName, sheetRows, statementsOn } from './sheets.ts';

const NAME_COLUMNS = ['name', 'full name', 'kind'];

/** What a name stands for. */
export async function answerDefinition(
  asking: Asking,
  spans: readonly NamedSpan[],
  documents: readonly string[] | null,
): Promise<Answer> {
  const bearers = spans.flatMap((span) => span.bearers);
  const rows = await definitionRows(
    asking.database,
    bearers.map(({ entity }) => entity.id),
    documents,
    asking.citing,
  );
  const reading = `I read: what ${sayList(spans.map(({ text }) => text))} is.`;
  if (rows.length === 0) return sayUnnamed(asking, bearers, reading);
  const said = bearers.map(
    ({ entity }) =>
      `${entity.name}: ${fullName(entity) ?? entity.title ?? entity.label}${fullName(entity) === undefined ? '' : ` (${entity.label})`}`,
  );
  return asking.make('answered', `${said.join('. ')}.`, {
    reading,
    columns: NAME_COLUMNS,
    rows,
    rowCount: rows.length,
    suggestions: questionsOn(bearers),
  });
}

/** All that documents state of a thing; of a subject, what was done on it. */
export async function answerSheet(
  asking: Asking,
  spans: readonly NamedSpan[],
  documents: readonly string[] | null,
): Promise<Answer> {
  const bearers = spans.flatMap((span) => span.bearers);
  const ids = new Set(bearers.map(({ entity }) => entity.id));
  const topics = bearers.filter(({ entity }) => entity.label === 'Topic');
  if (topics.length === bearers.length) {
    const said = await answerResolution(asking, topics, spans, documents);
    if (said.status === 'answered') return said;
  }
  const found = await statementsOn(asking.database, [...ids], documents);
  const rows = sheetRows(found, ids, asking.citing);
  const reading = `I read: everything that the documents state of ${sayList(spans.map(({ text }) => text))}.`;
  if (rows.length === 0) {
    const named = await definitionRows(asking.database, [...ids], documents, asking.citing);
    if (named.length === 0) return sayUnnamed(asking, bearers, reading);
    return asking.make('answered', `The documents name it, and state no relationship of it.`, {
      reading,
      columns: NAME_COLUMNS,
      rows: named,
      rowCount: named.length,
      suggestions: questionsOn(bearers),
    });
  }
  return asking.make(
    'answered',
    `${sayCount(rows.length, 'relationship', 'relationships')}; what is only scheduled or considered is marked so.`,
    {
      reading,
      columns: ['thing', 'what is said', 'how'],
      rows: rows.slice(0, MOST_ROWS),
      rowCount: rows.length,
    },
  );
}

function sayUnnamed(asking: Asking, bearers: readonly Bearer[], reading: string): Answer {
  return asking.make(
    'empty',
    `${sayList(bearers.map(({ entity }) => entity.name))} is known, and none of ${sayDocuments(asking.documents)} names it.`,
    { reading, suggestions: questionsOn(bearers) },
  );
}
