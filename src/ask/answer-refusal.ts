/** Why a question is not answered, and what could be asked instead. */
import type { Answer } from './answer.ts';
import type { Asking } from './make-answer.ts';
import type { Bearer, NamedSpan } from './names.ts';
import type { Plan } from './plan.ts';
import { MOST_SUGGESTIONS, namesLike, questionsOn } from './refusals.ts';
import { sayList } from './say.ts';

/** Identifiers and names that nothing bears. */
export async function refuseNames(
  asking: Asking,
  unknown: readonly string[],
  names: readonly NamedSpan[],
): Promise<Answer> {
  const like = await namesLikeAny(asking, unknown);
  const suggestions = like.length > 0 ? like : questionsOn(names.flatMap(({ bearers }) => bearers));
  return asking.refuse(
    `${sayList(unknown.map((text) => `“${text}”`))} ${unknown.length === 1 ? 'is' : 'are'} not known: neither the documents nor the tables name ${unknown.length === 1 ? 'it' : 'them'}.${like.length > 0 ? ' Names that are spelled alike are suggested.' : ''}`,
    suggestions.slice(0, MOST_SUGGESTIONS),
  );
}

/** Words that nothing knows. */
export async function refuseWords(
  asking: Asking,
  unread: readonly string[],
  bearers: readonly Bearer[],
): Promise<Answer> {
  const like = await namesLikeAny(asking, unread);
  const known =
    bearers.length === 0
      ? ''
      : ` ${sayList([...new Set(bearers.slice(0, 3).map(({ entity }) => entity.name))])} ${bearers.length === 1 ? 'is' : 'are'} known; the graph holds nothing of the kind that is asked.`;
  return asking.refuse(
    `I do not understand ${sayList(unread.map((text) => `“${text}”`))}.${known}`,
    [...like, ...questionsOn(bearers)].slice(0, MOST_SUGGESTIONS),
  );
}

/** "held in Guatamala": a subject that nothing speaks of, and that is spelled like a name, may be one. */
export async function refuseMisspelled(asking: Asking, { terms, links }: Plan): Promise<Answer | undefined> {
  const subjects = [...terms, ...links].flatMap(({ topics }) => topics.filter(({ ids }) => ids.length === 0));
  const capitalized = subjects.map(({ words }) => words).filter((words) => /^\p{Lu}/u.test(words));
  const like = await namesLikeAny(asking, capitalized);
  if (like.length === 0) return undefined;
  return refuseNames(asking, capitalized, []);
}

/** Words of a question that are looked up. */
const MOST_LOOKED_UP = 3;

async function namesLikeAny({ database }: Asking, texts: readonly string[]): Promise<readonly string[]> {
  const found = texts.slice(0, MOST_LOOKED_UP).map((text) => namesLike(database, text));
  return (await Promise.all(found)).flat();
}
