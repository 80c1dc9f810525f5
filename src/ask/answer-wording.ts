/** Questions for sentences that no relationship was read from. */
import type { Answer } from './answer.ts';
import type { Asking } from './make-answer.ts';
import { isTheReport, type Item } from './things.ts';
import { sentencesWith } from './wordings.ts';

/** Sentences that hold the words of the question, where it asks for sentences. */
export async function answerWording(
  asking: Asking,
  items: readonly Item[],
  documents: readonly string[] | null,
): Promise<Answer | undefined> {
  const words = items
    .flatMap((item) =>
      item.kind === 'thing' && !isTheReport(item) && !item.open
        ? [...item.modifiers.map((each) => each.words), item.loose, item.words]
        : item.kind === 'loose' || item.kind === 'act'
          ? [item.words]
          : [],
    )
    .join(' ')
    .trim();
  const named = items
    .flatMap((item) =>
      item.kind === 'thing' ? item.names.map(({ text }) => text) : item.kind === 'loose' ? [item.words] : [],
    )
    .join(' ');
  for (const wanted of new Set([words, named])) {
    if (wanted === '') continue;
    const rows = await sentencesWith(asking.database, wanted, documents, asking.citing);
    if (rows.length > 0)
      return asking.make(
        'answered',
        `These sentences hold the words; no relationship was read from them that says so.`,
        {
          reading: `I read: passages that hold “${wanted}”.`,
          columns: ['named there', 'paragraph', 'document'],
          rows,
          rowCount: rows.length,
        },
      );
  }
  return undefined;
}
