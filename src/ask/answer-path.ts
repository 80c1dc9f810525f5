/** Questions for how two things are connected. */
import type { Answer } from './answer.ts';
import { connectionsBetween } from './connections.ts';
import type { Asking } from './make-answer.ts';
import type { NamedSpan } from './names.ts';
import { questionsOn } from './refusals.ts';
import { capital, sayCount, sayDocuments } from './say.ts';

/** The shortest paths between two names. */
export async function answerPath(
  asking: Asking,
  spans: readonly NamedSpan[],
  documents: readonly string[] | null,
): Promise<Answer> {
  const [from, to] = spans.map(({ bearers }) => bearers[0]?.entity);
  const bearers = spans.flatMap((span) => span.bearers);
  if (from === undefined || to === undefined || from.id === to.id)
    return asking.refuse('A path leads between two different things.', questionsOn(bearers));
  const paths = await connectionsBetween(asking.database, from.id, to.id, documents, asking.citing);
  const reading = `I read: how ${from.name} is connected with ${to.name}, by at most 6 steps.`;
  if (paths.length === 0)
    return asking.make(
      'empty',
      `${capital(sayDocuments(asking.documents))} and the tables connect ${from.name} with ${to.name} by no path of at most 6 steps.`,
      { reading, suggestions: questionsOn(bearers) },
    );
  const length = (paths[0]?.nodes.length ?? 1) - 1;
  return asking.make(
    'answered',
    `${sayCount(paths.length, 'shortest path', 'shortest paths')}, of ${sayCount(length, 'step', 'steps')}.`,
    { reading, paths },
  );
}
