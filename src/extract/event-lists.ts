/** Events that a text gives only by topic, date and place: "X in Vietnam (14-18 Oct 2019), Indonesia (…)". */
import type { Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { slug } from './candidate.ts';
import { cityIn, placesIn } from './event-places.ts';
import type { PassageContext } from './passage-context.ts';

const PARENTHESIS = /\(([^()]{5,80})\)/g;
const heldIn = (object: EntityDraft): StructuralLink => ({
  predicate: 'HELD_IN',
  object,
  rule: 'hold/dated-place',
  wording: 'in',
});

function event(
  span: Span,
  name: string,
  properties: Candidate['draft']['properties'],
  aliases: readonly string[],
  link?: StructuralLink,
): Candidate {
  return {
    ...span,
    priority: 3,
    draft: {
      id: `event-${slug(name)}`,
      label: 'Event',
      name,
      known: false,
      properties: properties ?? {},
      aliases,
    },
    isMade: true,
    isOverlay: true,
    ...(link ? { links: [link] } : {}),
  };
}

/** Items of a list that carry their own date in parentheses. */
export function findDatedItems(
  context: PassageContext,
  sentences: readonly Span[],
  others: readonly Span[],
): Candidate[] {
  const found: Candidate[] = [];
  let topic: { text: string; end: number } | undefined;
  for (const match of allMatches(context.folded, PARENTHESIS)) {
    const open = match.index;
    const close = open + match[0].length;
    const date = context.dates.find(
      (d) => d.start > open && d.end < close && d.isPrecise && d.startDate.length === 10,
    );
    const sentence = sentences.find((s) => s.start <= open && open < s.end);
    // an event with a name of its own before the parenthesis takes the date itself
    if (!date || !sentence || others.some((o) => o.end <= open && open - o.end < 3)) continue;
    const dates = { startDate: date.startDate, endDate: date.endDate };
    const places = placesIn(context, sentence.start, close);
    const inside = places.find((p) => p.start > open);
    const before = places.find((p) => p.end <= open && open - p.end <= 1);
    if (before) {
      // "TOPIC in Vietnam (14-18 Oct 2019), Indonesia (9-13 Dec 2019) and …": one event for each date and place
      topic =
        before.relation === 'in'
          ? topicBefore(context, sentence, before.start)
          : topic && before.start - topic.end < 40
            ? topic
            : undefined;
      if (!topic) continue;
      const name = `${topic.text} (${before.draft.name})`;
      found.push(
        event(
          { start: before.start, end: close },
          name,
          dates,
          [`${topic.text} in ${context.text.slice(before.start, before.end)}`],
          heldIn(before.draft),
        ),
      );
      topic = { text: topic.text, end: close };
    } else if (inside) {
      // "AI (16-19 Sep 2019, Thailand), traffic engineering (30 Sep-3 Oct 2019, Thailand)"
      const item = itemBefore(context, sentence, open);
      if (!item) continue;
      const name = `${item.text} (${inside.draft.name})`;
      const city = cityIn(context, open, close);
      found.push(
        event(
          { start: item.start, end: close },
          name,
          { ...dates, ...(city ? { city } : {}) },
          [item.text],
          heldIn(inside.draft),
        ),
      );
    }
  }
  return found;
}

/** The capitalised name or the event noun that "in PLACE (date)" follows. */
function topicBefore(
  context: PassageContext,
  sentence: Span,
  placeStart: number,
): { text: string; end: number } | undefined {
  const lead = context.folded.slice(sentence.start, placeStart).replace(/\s+in\s+(?:the\s+)?$/, '');
  const name =
    /([\p{Lu}][\p{L}\p{N}-]*(?:\s+(?:(?:for|of|on|and|&|in|the)\s+){0,2}[\p{Lu}][\p{L}\p{N}-]*)+)$/u.exec(
      lead,
    )?.[1];
  if (!name) return undefined;
  const start = sentence.start + lead.length - name.length;
  return { text: context.text.slice(start, start + name.length), end: placeStart };
}

/** The item of a list that stands before an opening parenthesis. */
function itemBefore(
  context: PassageContext,
  sentence: Span,
  open: number,
): { text: string; start: number } | undefined {
  const lead = context.folded.slice(sentence.start, open).trimEnd();
  const item =
    /(?:^|[,;:]\s*|\)\s*(?:and\s+)?|\b(?:such as|including|on|in|the|a|an|regional|and)\s+)((?:(?!\b(?:such as|including|on)\b)[^,;:()]){2,90})$/
      .exec(lead)?.[1]
      ?.trim();
  if (!item || /\b(?:is|are|was|were|has|have|had|will|took|held|met|participated|attended)\s/.test(item))
    return undefined;
  const start = sentence.start + lead.length - item.length;
  return { text: context.text.slice(start, start + item.length), start };
}
