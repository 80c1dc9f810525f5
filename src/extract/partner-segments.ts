/** Partner lists of a trigger and the words that say what the work is about. */
import type { Span } from '../domain/document.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** A partner list and what the work with it is about. */
export interface Segment {
  readonly partners: Group;
  /** Span of the subject's words, where the text gives one. */
  readonly subject: Span | undefined;
}

export const ABOUT =
  /^(?:\s+(?:working\s+groups?|WGs?|task\s+force|groups?))?\s*(?:,\s*)?(?:on|about|regarding|concerning|in\s+relation\s+to|relating\s+to|related\s+to|for|towards|to)\s+/i;
/** Where a subject ends: the next partner list, the next verb, the end of the clause. */
const SUBJECT_END =
  /,\s+(?:and\s+)?(?:with|between)\s|,\s+and\s+(?:the\s+)?[A-Z]|\s+and\s+with\s|;|,\s+and\s+(?:\w+\s+)?(?:is|are|was|were|has|have|will)\s|,\s+(?:while|whereas|which)\s|\.$|$/;

/** The grammatical subject of the clause: "The standardization of X is accelerating, supported by the collaboration of …". */
export function clauseSubject(view: SentenceView, trigger: Trigger): Span | undefined {
  const before = view.text(view.start, trigger.start);
  const match = /^(.{5,160}?)\s+(?:is|are|was|were|has|have|will)\s/.exec(before);
  return match?.[1] ? { start: view.start, end: view.start + match[1].length } : undefined;
}

/** Partner lists to the right: "with A, B on S, with C on T, and with D". */
export function segmentsAfter(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
): readonly Segment[] {
  const segments: Segment[] = [];
  const prepositions = trigger.frame.prepositions.join('|');
  const lead = new RegExp(
    `(?:\\b(?:${prepositions})|\\b[Ww]ith)\\s+(?:(?:those of|the|an?|its|various|several|other|many|relevant|organi[sz]ations?|bodies|partners?|groups?|counterparts?|standards|like|such as|including|namely|external|regional|international|national|authorities of|SDOs?)[\\s,:]+)*(?:\\p{Lu}[\\w ]{0,24}\\s)?$`,
    'u',
  );
  for (const group of view.groups) {
    if (
      group.start < trigger.end ||
      !fillers(group, trigger.frame.object).length ||
      /^'s?\s/.test(view.text(group.end, group.end + 3))
    )
      continue;
    const from = segments.at(-1)?.partners.end ?? trigger.end;
    const between = view.text(from, group.start);
    if (!lead.test(between)) continue;
    if (
      triggers.some(
        (t) =>
          t.frame !== trigger.frame &&
          t.frame.construction === 'partnership' &&
          t.start > from &&
          t.end <= group.start &&
          t.voice !== 'nominal',
      )
    )
      break;
    // the first list must hang on this trigger: no other finite clause in between
    if (segments.length === 0 && (/;|\.\s/.test(between) || between.length > 190)) break;
    // a noun's partners end with its clause: "liaison … opened with A; with B, SG20 is discussing …"
    if (segments.length > 0 && trigger.voice === 'nominal' && between.includes(';')) break;
    if (
      segments.length > 0 &&
      !/(?:,|and|;)\s+(?:also\s+|(?:in|on|for)\s+[^,;]{2,40}\s+)?with\s+[^,;]*$/.test(between)
    )
      break;
    const about = ABOUT.exec(view.text(group.end, view.end));
    const start = about ? group.end + about[0].length : undefined;
    segments.push({
      partners: group,
      subject: start === undefined ? undefined : { start, end: subjectEnd(view, start) },
    });
  }
  return segments;
}

export function subjectEnd(view: SentenceView, start: number): number {
  const rest = view.text(start, view.end);
  let from = 0;
  for (;;) {
    const match = SUBJECT_END.exec(rest.slice(from));
    const at = start + from + (match?.index ?? rest.length);
    const quotation = view.context.quotations.find((q) => q.start < at && at < q.end);
    if (!quotation) return at;
    from = quotation.end - start;
  }
}

/** "harmonize its work with", "working on X with Y", "developed a tool in collaboration with": the object of the verb before "with". */
export function subjectBefore(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  partnersStart: number,
): Span | undefined {
  if (
    trigger.voice === 'active' &&
    !/^(?:On|Concerning|Regarding)\s/.test(view.text(view.start, trigger.start))
  ) {
    const between = view
      .text(trigger.end, partnersStart)
      .replace(/\s*\b(?:with|of|to)\b(?:(?!\bwith\b).)*$/i, '');
    const lead = /^\s*(?:on\s+|in\s+|its\s+(?=work))?/.exec(between)?.[0].length ?? 0;
    const isOwn = /^\s*its\s/.test(between);
    const text = between
      .slice(isOwn ? 1 : lead)
      .trim()
      .replace(/^and\s+\w+\s+/, '');
    if (text.length > 3)
      return {
        start: trigger.end + between.indexOf(text),
        end: trigger.end + between.indexOf(text) + text.length,
      };
  }
  // "On Q.CIDA, SG11 liaised with …": the subject opens the clause
  const opening = /^(?:On|Concerning|Regarding|For)\s+([^,;]{3,120}),\s/.exec(
    view.text(view.start, trigger.start),
  );
  if (opening?.[1]) {
    const start = view.start + opening[0].indexOf(opening[1]);
    return { start, end: start + opening[1].length };
  }
  const main = triggers.findLast((t) => t.end <= trigger.start && t.frame.construction !== 'partnership');
  // another verb of working together between them has that object, not this one
  if (
    main &&
    triggers.some(
      (t) =>
        t.frame.construction === 'partnership' &&
        t.voice === 'active' &&
        t.start > main.end &&
        t.end <= trigger.start,
    )
  )
    return undefined;
  if (main?.voice === 'passive') return { start: view.start, end: main.groupStart };
  const from = main ? (trigger.form === 'ing' ? main.start : main.end) : undefined;
  if (from !== undefined) {
    const words = view
      .text(from, trigger.groupStart)
      .replace(/\s*,?\s*\b(?:in|under|through|by)\s+(?:close\s+|the\s+)?$/i, '')
      .trimEnd();
    const text = words.trim();
    if (text.length > 3 && !/\band$/.test(text))
      return { start: from + words.indexOf(text), end: from + words.indexOf(text) + text.length };
  }
  return undefined;
}
