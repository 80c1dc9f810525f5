/** Acts on texts that later words go on with: "They include …", "… followed in January", ", since approved". */
import type { EndLabel } from '../domain/model.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Discourse } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

const ITEMS_FOLLOW =
  /^(?:They|These|Those)(?:\s+(?:texts?|Recommendations?))?(?:\s+of\s+[^.;:]{3,60}?)?\s+(?:also\s+)?(?:include|included|are|comprise|were)\s/;
const FOLLOWED = /\b(?:followed|likewise)\b/;
/** `…, as did, on 13 November, Corrigendum 1 to ITU-T Y.3805`. */
const SAME_AS = /,\s+as\s+(?:did|was|were|had|has been|have been)\b/;
/** `consented ITU-T J.1201, since approved`: a later act on the same text. */
const SINCE = /^,\s+(?:since|now|later|subsequently|meanwhile)\s+(approved|consented|agreed|determined)\b/;
const STAGES: Readonly<Record<string, 'APPROVED' | 'CONSENTED' | 'AGREED' | 'DETERMINED'>> = {
  approved: 'APPROVED',
  consented: 'CONSENTED',
  agreed: 'AGREED',
  determined: 'DETERMINED',
};
/** `Report ITU-R M.[X] is still with Working Party 4B`. */
const WITH_BODY =
  /\b(?:is|are|remains?|stays?)\s+(?:still\s+)?(?:under study\s+)?(?:with|in|before)\s+(?:the\s+)?$/;

/** Texts that lie with a group, and acts that an aside adds. */
export function readAsides(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  const facts: FactDraft[] = [];
  for (const group of view.groups) {
    if (group.unitClass === 'text') {
      const since = SINCE.exec(view.text(group.end, view.end));
      const stage = since?.[1] ? STAGES[since[1]] : undefined;
      for (const unit of stage && discourse.act ? fillers(group, ['Deliverable']) : []) {
        for (const subject of discourse.act?.agent.drafts ?? []) {
          if (stage)
            facts.push({
              subject,
              predicate: stage,
              object: unit.draft,
              support: view,
              wording: since?.[0].slice(1).trim() ?? '',
              rule: 'approve/aside',
              confidence: 0.8,
              item: { start: unit.start, end: unit.end },
            });
        }
      }
    }
    const holder = fillers(group, ['StudyGroup', 'WorkingGroup', 'Question', 'FocusGroup']);
    const verb = holder.length > 0 ? WITH_BODY.exec(view.text(view.start, group.start)) : null;
    const text = verb
      ? view.groups.findLast((g) => g.end <= view.start + verb.index && fillers(g, ['WorkItem']).length > 0)
      : undefined;
    for (const unit of text ? fillers(text, ['WorkItem']) : []) {
      for (const body of holder)
        facts.push({
          subject: body.draft,
          predicate: 'DEVELOPS',
          object: unit.draft,
          support: view,
          wording: verb?.[0].trim() ?? '',
          rule: 'develop/lies-with',
          confidence: 0.8,
          qualifiers: { status: 'ongoing' },
          item: { start: unit.start, end: unit.end },
        });
    }
  }
  return facts;
}

/** "They include A, B …" and "A and B followed in January 2019": further objects of the act before. */
export function readContinuation(
  view: SentenceView,
  triggers: readonly Trigger[],
  discourse: Discourse,
  isBullet: boolean,
): readonly FactDraft[] {
  const { act } = discourse;
  if (!act) return [];
  const text = view.text(view.start, view.end);
  const items = act.isOpen && ITEMS_FOLLOW.exec(text);
  const followed = FOLLOWED.exec(text);
  const ends: readonly EndLabel[] =
    act.predicate === 'DEVELOPS' ? ['Deliverable', 'WorkItem'] : ['Deliverable', 'Resolution'];
  const canFill = (g: Group): boolean => g.unitClass === 'text' && fillers(g, ends).length > 0;
  let groups: readonly Group[] = [];
  const same = SAME_AS.exec(text);
  const listed =
    isBullet && act.isOpen ? view.groups.find((g) => canFill(g) && g.start - view.start < 20) : undefined;
  if (items && !triggers.some((t) => t.frame.predicate === act.predicate)) {
    groups = view.groups.filter(canFill);
    discourse.act = { ...act, isOpen: false };
  } else if (listed) {
    // "the following drafts reached consent:" and a bullet for each
    groups = [listed];
  } else if (same) {
    const at = view.start + same.index + same[0].length;
    const after = view.groups.find((g) => canFill(g) && g.start >= at && g.start - at < 40);
    groups = after ? [after] : [];
  } else if (followed && /\b(?:and|;)\b|[;,]/.test(text)) {
    const at = view.start + followed.index;
    const before = view.groups.findLast((g) => g.end <= at && canFill(g) && at - g.end < 12);
    groups = before ? [before] : [];
  }
  const at = view.start + (followed?.index ?? 0);
  const date = followed
    ? view.context.dates.find((d) => d.start >= at && d.end <= view.end && d.startDate === d.endDate)
    : undefined;
  const qualifiers = followed ? (date ? { date: date.startDate } : {}) : act.qualifiers;
  return groups.flatMap((group) =>
    fillers(group, ends).flatMap((unit) =>
      act.agent.drafts.map((subject) => ({
        subject,
        predicate: act.predicate,
        object: unit.draft,
        support: view,
        wording: followed?.[0] ?? act.wording,
        rule: `${act.rule}/continued`,
        confidence: 0.75,
        qualifiers,
        item: { start: unit.start, end: unit.end },
      })),
    ),
  );
}
