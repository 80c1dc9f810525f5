/** Names and nouns that are listed are one thing. */
import { ENTITY_LABELS, type EntityLabel } from '../domain/model.ts';
import type { Act, Item, Thing } from './things.ts';

/** `SG13, SG15 and SG20` is one thing of three names; `countries and regions` one kind of two. */
export function joinLists(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const last = merged.at(-1);
    if (item.kind === 'conjunction' && last?.kind === 'thing') {
      let next = at + 1;
      while (items[next]?.kind === 'conjunction') next += 1;
      const after = items[next];
      // "with SG13 and with SG15": the preposition is said again
      const again =
        after?.kind === 'preposition' && after.word === last.preposition ? items[next + 1] : after;
      const canJoin = again?.kind === 'thing' && isAlike(last, again) && item.word !== 'but';
      if (canJoin) {
        merged[merged.length - 1] = {
          ...joined(last, again, item.word === 'or'),
          // "with SG12 and also with SG15"
          both: last.both || again.both || (again !== after && item.word !== 'or' && last.names.length > 0),
        };
        at = again === after ? next : next + 1;
        continue;
      }
    }
    if (item.kind === 'act' && last?.kind === 'conjunction') {
      const before = merged.at(-2);
      if (
        before?.kind === 'act' &&
        !item.negated &&
        !before.negated &&
        last.word !== 'but' &&
        isOneMeaning(before, item)
      ) {
        // "agreed or approved"
        merged.splice(-2, 2, {
          ...before,
          words: `${before.words} ${last.word} ${item.words}`,
          options: [...before.options, ...item.options],
        });
        continue;
      }
    }
    merged.push(item);
  }
  return merged;
}

/** Acts side by side that link the same kinds of things. */
function isOneMeaning(a: Act, b: Act): boolean {
  const texts = new Set(['approve', 'agree', 'consent', 'determine', 'develop']);
  const first = a.options.map(({ relation }) => relation.id);
  const second = b.options.map(({ relation }) => relation.id);
  const types = (act: Act): readonly string[] =>
    act.options.flatMap(({ relation }) => relation.types.map(({ type }) => type));
  if (types(a).some((type) => type === 'COLLABORATES_WITH' && types(b).includes(type))) return true;
  return (
    first.some((id) => second.includes(id)) ||
    (first.some((id) => texts.has(id)) && second.some((id) => texts.has(id)))
  );
}

/** Labels that lists mix. */
const GROUPS: readonly (readonly EntityLabel[])[] = [
  ['Country', 'Region'],
  (Object.keys(ENTITY_LABELS) as EntityLabel[]).filter(
    (label) => (ENTITY_LABELS[label] as readonly string[]).includes('Deliverable') || label === 'WorkItem',
  ),
  (Object.keys(ENTITY_LABELS) as EntityLabel[]).filter(
    (label) => (ENTITY_LABELS[label] as readonly string[]).includes('Body') || label === 'Organization',
  ),
  ['Event'],
  ['Topic'],
  ['Resolution'],
  ['Document'],
];

const groupOf = ({ labels }: Thing): number =>
  GROUPS.findIndex(
    (group) => labels !== null && labels.length > 0 && labels.every((label) => group.includes(label)),
  );

/** Whether two things of a list are one end of a link. */
function isAlike(a: Thing, b: Thing): boolean {
  if (a.open || b.open || a.negated !== b.negated || b.sought || b.counted) return false;
  if (a.names.length > 0 !== b.names.length > 0) return false;
  if (b.preposition !== '' && b.preposition !== a.preposition) return false;
  if (a.names.length === 0 && a.modifiers.length > 0 && b.modifiers.length > 0) return false;
  const group = groupOf(a);
  if (group === -1 || group !== groupOf(b)) return false;
  // `study groups and partners` are a pair; `SG11 and ETSI` two ends
  const isBody = (thing: Thing): boolean => thing.labels?.includes('Organization') !== true;
  return group !== 2 || isBody(a) === isBody(b);
}

function joined(a: Thing, b: Thing, either: boolean): Thing {
  return {
    ...a,
    words: `${a.words} and ${b.words}`,
    bearers: [...a.bearers, ...b.bearers],
    names: [...a.names, ...b.names],
    labels: [...new Set([...(a.labels ?? []), ...(b.labels ?? [])])],
    nameWords: a.nameWords.length === 0 || b.nameWords.length === 0 ? [] : [...a.nameWords, ...b.nameWords],
    both: a.both || b.both,
    either: a.either || b.either || either,
    rollUp: a.rollUp || b.rollUp,
    modifiers: [...a.modifiers, ...b.modifiers],
  };
}
