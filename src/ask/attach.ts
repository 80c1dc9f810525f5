/** Which things the acts of a question link, and what things side by side mean. */
import type { RelationEnd } from '../data/questions.ts';
import type { Attached, Placed } from './attached.ts';
import { addCompanions, addImplied, addRoles } from './implied-links.ts';
import { type Choice, choicesFor, fits } from './scores.ts';
import type { Act, Item, Thing } from './things.ts';

/** A choice below this is no reading. */
const LEAST_SCORE = 4;
/** Scores that differ by less are the same: sums of tenths are not exact. */
const SAME_SCORE = 0.01;

/** Links that acts state, then those that only stand side by side. */
export function attach(items: readonly Item[], things: readonly Placed[]): readonly Attached[] {
  const stated: Attached[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'act') return;
    const link = linkOf(item, at, items, things, stated);
    if (link !== undefined) stated.push(link);
  });
  const links = stated.filter((link) => !isOnlyWords(link, stated));
  addCompanions(things, links);
  addRoles(things, links);
  addImplied(things, links);
  addNegatedTwins(things, links);
  return links;
}

function linkOf(
  act: Act,
  at: number,
  items: readonly Item[],
  things: readonly Placed[],
  links: readonly Attached[],
): Attached | undefined {
  const choices = choicesFor({ act, at, items, links }, things);
  const [best] = choices;
  if (best === undefined || best.score < LEAST_SCORE || isOnlyHeld(best, act)) return undefined;
  const { relation, from, to } = best;
  const also = choices
    .filter(
      (choice) =>
        choice.from === from &&
        choice.to === to &&
        choice.relation !== relation &&
        choice.score >= best.score - SAME_SCORE,
    )
    .map((choice) => choice.relation);
  const isDenied = [from, to].some((index) => index !== undefined && things[index]?.thing.negated === true);
  return {
    ...{ relation, also: [...new Set(also)], from, to, at, stated: true },
    negated: act.negated || isDenied,
  };
}

/** "had a hand in the revision of Y.1540": what another act already links, and a noun only wraps. */
function isOnlyWords({ relation, from, to, at }: Attached, links: readonly Attached[]): boolean {
  if (!WRAPPERS.has(relation.id) || (from !== undefined && to !== undefined)) return false;
  const end = from ?? to;
  return links.some(
    (other) => other.at !== at && other.relation !== relation && (other.from === end || other.to === end),
  );
}

/** Acts that a noun of another act may only wrap. */
export const WRAPPERS: ReadonlySet<string> = new Set(['revise', 'amend', 'supplement', 'supersede']);

/** "took place in 2019", "were organized": the event itself is all that is asked. */
function isOnlyHeld({ relation, from, to }: Choice, { negated }: Act): boolean {
  if (negated) return false;
  return relation.id === 'held-in' ? to === undefined : relation.id === 'organize' && from === undefined;
}

/** "work with SG20 but not with SG15": the act of the first, denied of the second. */
function addNegatedTwins(things: readonly Placed[], links: Attached[]): void {
  things.forEach(({ thing, at }, index) => {
    if (!thing.negated || links.some(({ from, to }) => from === index || to === index)) return;
    const twin = [...links]
      .reverse()
      .find(
        (link) =>
          link.at < at &&
          !link.negated &&
          (['from', 'to'] as const).some((end) => canTake(link, end, thing, things)),
      );
    if (twin === undefined) return;
    const end = (['to', 'from'] as const).find((each) => canTake(twin, each, thing, things)) ?? 'to';
    links.push({ ...twin, [end]: index, negated: true, at });
  });
}

/** Whether a thing may stand where another thing with a name stands. */
function canTake(link: Attached, end: RelationEnd, thing: Thing, things: readonly Placed[]): boolean {
  const present = link[end];
  if (present === undefined) return fits(thing, link.relation, end);
  const other = things[present]?.thing;
  if (other === undefined) return false;
  return (
    !other.sought && other.names.length > 0 === thing.names.length > 0 && fits(thing, link.relation, end)
  );
}
