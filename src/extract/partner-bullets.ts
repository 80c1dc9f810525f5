/** Partners that a list gives line by line: "SG17 collaborates with:", then a bullet for each; "ETSI: SG11, SG13"; "SG13: IETF, ETSI". */
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import { ABOUT, subjectEnd } from './partner-segments.ts';
import type { Discourse } from './roles.ts';
import { activeAgent, byAgent } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits, governor } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** What leads a list in: a frame's noun or verb, or "partners". */
const PARTNERS = /\b(?:partners?|counterparts?|cooperation|collaboration|liaisons?|coordination)\b/i;
/** "Partners of SG20 include A and B". */
const LISTED = /\b(partners?|counterparts?|peers)\s+(?:of|for|with)\s+(?:the\s+)?$/i;
const LIST_VERB = /^[^;.]{0,40}\b(?:includes?|included|are|were|is|was)\s+(?:the\s+)?$/;

/** Remembers a lead-in that ends with a colon, and who works together by it. */
export function notePartnerList(
  view: SentenceView,
  triggers: readonly Trigger[],
  discourse: Discourse,
): void {
  const text = view.text(view.start, view.end);
  if (!/:\s*$/.test(text)) return;
  const trigger = triggers.find((t) => t.frame.construction === 'partnership' && !t.isNegated);
  if (!trigger && !PARTNERS.test(text)) return;
  const agent = trigger
    ? (activeAgent(view, trigger, ['Body'], discourse) ?? byAgent(view, view.start, ['Body']))
    : undefined;
  const named = view.groups.flatMap((g) => fillers(g, ['Body'])).map((u) => u.draft);
  discourse.partners = {
    agents: agent?.drafts ?? named,
    mode: trigger?.frame.mode ?? 'collaboration',
    wording: trigger?.wording ?? '',
  };
}

/** Facts of one bullet of such a list, and of "Partners of X include A, B". */
export function readPartnerList(
  view: SentenceView,
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  const listed = view.groups.flatMap((group, i) => {
    const next = view.groups[i + 1];
    const noun = LISTED.exec(view.text(Math.max(view.start, group.start - 60), group.start))?.[1];
    if (!noun || !next || !LIST_VERB.test(view.text(group.end, next.start))) return [];
    return pairs(view, bodiesOf(group), next, 'collaboration', noun);
  });
  const { partners } = discourse;
  return isBullet && partners ? [...listed, ...readBullet(view, partners)] : listed;
}

function readBullet(view: SentenceView, lead: NonNullable<Discourse['partners']>): readonly FactDraft[] {
  const [first, second] = view.groups.filter((g) => g.unitClass === 'party');
  // "from Question 1/1 to Working Parties 4A and 5C, on backhaul"
  if (first && second && governor(view, first.start) === 'from' && governor(view, second.start) === 'to') {
    const senders = bodiesOf(first);
    return senders.length > 0
      ? pairs(view, senders, second, lead.mode, lead.wording)
      : pairs(view, bodiesOf(second), first, lead.mode, lead.wording);
  }
  if (!first || first.start - view.start > 12) return [];
  const own = bodiesOf(first);
  const isHead = second !== undefined && /^\s*(?::|-|\()/.test(view.text(first.end, second.start));
  // "ETSI: SG11 and SG13": the partner leads; "SG13: IETF, ETSI": the group leads
  if (isHead) {
    if (own.length > 0) return pairs(view, own, second, lead.mode, lead.wording);
    return pairs(view, bodiesOf(second), first, lead.mode, lead.wording);
  }
  return own.length > 0 ? [] : pairs(view, lead.agents, first, lead.mode, lead.wording);
}

const bodiesOf = (group: Group): readonly EntityDraft[] => fillers(group, ['Body']).map((u) => u.draft);

function pairs(
  view: SentenceView,
  bodies: readonly EntityDraft[],
  partners: Group,
  mode: string,
  wording: string,
): readonly FactDraft[] {
  const about = ABOUT.exec(view.text(partners.end, view.end));
  const start = partners.end + (about?.[0].length ?? 0);
  const subject = about
    ? view.context.text
        .slice(start, subjectEnd(view, start))
        .replace(/[,;.]\s*$/, '')
        .trim()
    : '';
  const texts = view.units.filter(
    (unit) => unit.start >= partners.end && fits(unit.draft.label, ['Deliverable', 'WorkItem', 'Project']),
  );
  const engaged = fillers(partners, ['Organization']).flatMap((unit) =>
    texts.map((text) => ({
      subject: unit.draft,
      predicate: 'ENGAGED_ON' as const,
      object: text.draft,
      support: view,
      wording,
      rule: 'collaborate/list-item',
      confidence: 0.75,
      qualifiers: { mode },
      item: { start: unit.start, end: unit.end },
    })),
  );
  const dealings = fillers(partners, ['Organization', 'Body']).flatMap((unit) =>
    bodies
      .filter((body) => body.id !== unit.draft.id)
      .map((body) => ({
        subject: body,
        predicate: 'COLLABORATES_WITH' as const,
        object: unit.draft,
        support: view,
        wording,
        rule: 'collaborate/list-item',
        confidence: 0.75,
        qualifiers: { mode, ...(subject ? { subject } : {}) },
        item: { start: unit.start, end: unit.end },
      })),
  );
  return [...dealings, ...engaged];
}
