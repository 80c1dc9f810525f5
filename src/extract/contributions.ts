/** Organisations that had a hand in a text: "GSMA contributed to L.1480", "L.1480, to which GSMA contributed". */
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import { isActing } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';

/** After who contributed: `contributed to`, `provided input to`, `took part in the drafting of`. */
const CONTRIBUTED =
  /^\s*,?\s*(?:(?:has|have|had|also|both|all|jointly|actively)\s+)*((?:contribut(?:ed|es|e|ing)|(?:provid|submitt|giv|suppl)\w+\s+(?:\w+\s+)?(?:inputs?|contributions|comments|text|material)|(?:took|takes|taking)\s+part\s+in\s+the\s+(?:drafting|preparation|development|editing)|co-?(?:author|edit|develop|draft)(?:ed|s|ing)?|comment(?:ed|s)|(?:is|are|was|were)\s+(?:closely\s+|also\s+)?involved\s+in|support(?:s|ed)\s+the\s+(?:development|drafting|preparation))(?:\s+(?:of|to|on|for|in))?)(?=[\s.,;]|$)/;
/** Before who contributed: "to which". */
const TO_WHICH = /\b(?:to|in|on)\s+which\s+(?:the\s+)?$/;
/** "Contributions to Y.4500 came from oneM2M". */
const CAME_FROM =
  /\b(?:[Cc]ontributions?|[Ii]nputs?|[Cc]omments)\s+(?:to|on|for)\b[^;]*\b(?:from|by)\s+(?:the\s+)?$/;
const FARTHEST_TEXT = 90;

/** ENGAGED_ON of a sentence that says who contributed to a text. */
export function readContributions(view: SentenceView): readonly FactDraft[] {
  return view.groups.flatMap((group) => {
    const partners = fillers(group, ['Organization']);
    if (partners.length === 0) return [];
    const before = view.text(view.start, group.start);
    const after = CONTRIBUTED.exec(view.text(group.end, view.end));
    const wording = after?.[1] ?? (CAME_FROM.test(before) ? 'from' : undefined);
    if (wording === undefined) return [];
    const text = textOf(view, group, after ? group.end + after[0].length : undefined);
    return (text ? fillers(text, ['Deliverable', 'WorkItem']) : []).flatMap((unit) =>
      partners.map((partner) => engaged(view, partner, unit, wording)),
    );
  });
}

/** The text that the group contributed to: after its verb, or before "to which". */
function textOf(view: SentenceView, group: Group, from: number | undefined): Group | undefined {
  const texts = view.groups.filter((g) => g.unitClass === 'text');
  if (from === undefined || TO_WHICH.test(view.text(view.start, group.start)))
    return texts.findLast((g) => g.end < group.start);
  if (!isActing(view, group)) return undefined;
  const text = texts.find((g) => g.start >= from);
  const gap = text ? view.text(from, text.start) : '';
  return text && gap.length < FARTHEST_TEXT && !/[;]|\.\s|\b(?:which|that|but)\b/.test(gap)
    ? text
    : undefined;
}

const engaged = (view: SentenceView, partner: Unit, unit: Unit, wording: string): FactDraft => ({
  subject: partner.draft,
  predicate: 'ENGAGED_ON',
  object: unit.draft,
  support: view,
  wording,
  rule: 'collaborate/contributed',
  confidence: 0.85,
  qualifiers: { mode: 'collaboration' },
  item: { start: unit.start, end: unit.end },
});
