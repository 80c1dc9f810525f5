/** What the document says of itself and of other documents, and what it states as none. */
import type { Passage, Section } from '../domain/document.ts';
import type { EntityDraft } from './candidate.ts';
import { draftOf } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Discourse } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';

const SELF =
  /\b(?:this|the(?:\s+present)?)\s+(?:report|document|contribution|paper|TD|account|note|summary|information document)\b/i;
const REPORTS =
  /\b(summari[sz]es|describes|reports(?:\s+on)?|presents|outlines|provides|covers|informs|highlights|gives(?:\s+an\s+account)?|contains|addresses|reviews|details|sets\s+out|shows|records|lists|accounts\s+for|meets|fulfils|responds?|complies|updates|traces|takes\s+stock|is\s+(?:submitted|presented|made|issued|prepared)|(?:has|was)\s+been?\s*(?:prepared|drawn\s+up|compiled|submitted)|was\s+(?:prepared|compiled|drawn\s+up))\b/i;
/** What ties a report to a resolution that stands before "this document". */
const MANDATED =
  /\b(?:[Ii]n\s+(?:accordance|line|compliance|conformity)\s+with|[Pp]ursuant\s+to|[Aa]s\s+(?:requested|instructed|required|called\s+for)\s+(?:by|in|under)|[Ii]n\s+response\s+to|[Uu]nder|[Ff]ollowing)\b/;

/** REPORTS_ON and REFERENCES of a sentence. */
export function readDocumentFacts(
  view: SentenceView,
  self: EntityDraft,
  discourse: Discourse,
): readonly FactDraft[] {
  const own = reportsOn(view, self, discourse);
  discourse.isOfSelf = SELF.test(view.text(view.start, Math.min(view.end, view.start + 120)));
  return [...own, ...references(view, self)];
}

function reportsOn(view: SentenceView, self: EntityDraft, discourse: Discourse): readonly FactDraft[] {
  const text = view.text(view.start, view.end);
  const named = SELF.exec(text);
  const at = named ? named.index + named[0].length : discourse.isOfSelf && /^It\s/.test(text) ? 2 : undefined;
  const verb = at === undefined ? null : REPORTS.exec(text.slice(at));
  if (
    at === undefined ||
    !verb ||
    /\b(?:not|invited|asked|requested\s+to)\b/.test(text.slice(at, at + verb.index))
  )
    return [];
  const from = view.start + at + verb.index;
  const isMandated = MANDATED.test(text.slice(0, at));
  return view.units
    .filter(
      (u) => u.draft.label === 'Resolution' && (u.start > from || (isMandated && u.end <= view.start + at)),
    )
    .map((u) => ({
      subject: self,
      predicate: 'REPORTS_ON' as const,
      object: u.draft,
      support: view,
      wording: verb[0],
      rule: 'report/this-report',
      confidence: 0.95,
      item: { start: u.start, end: u.end },
    }));
}

/** `information on`, `the activities of`. */
const ABOUT_WORK =
  /\b(?:[Ii]nformation|[Rr]eports?|[Dd]etails|[Rr]esults|[Aa]ctivities|[Ww]ork|[Pp]rogress|[Aa]ccount)\s+(?:on|of|about)\b/;

function references(view: SentenceView, self: EntityDraft): readonly FactDraft[] {
  return view.units
    .filter((u) => u.draft.label === 'Document' && u.draft.id !== self.id)
    .flatMap((unit) => {
      const text = view.text(view.start, view.end);
      const verb =
        /\b(?:is|are|was|were)\s+(?:available|presented|contained|provided|found|reproduced|given)\b|\b[Ss]ee\b|\brefers?\s+to\b/.exec(
          text,
        )?.[0] ?? view.context.text.slice(unit.start, unit.end);
      const base = { support: view, wording: verb, item: { start: unit.start, end: unit.end } };
      const facts: FactDraft[] = [
        {
          ...base,
          subject: self,
          predicate: 'REFERENCES',
          object: unit.draft,
          rule: 'reference/symbol',
          confidence: 0.95,
        },
      ];
      // "Information on the activities of SG17 is available in Document C20/18", "For SG17, see …"
      const before = view.text(view.start, unit.start);
      const isOn = ABOUT_WORK.test(before) || /^For\s/.test(before);
      const after = view.text(unit.end, view.end);
      const isAfter = ABOUT_WORK.test(after) || REPORTS.test(after.slice(0, 40));
      const about =
        view.groups.findLast(
          (g) => isOn && g.end <= unit.start && fillers(g, ['Body', 'Resolution']).length > 0,
        ) ??
        view.groups.find(
          (g) => isAfter && g.start >= unit.end && fillers(g, ['Body', 'Resolution']).length > 0,
        );
      const ends = about
        ? fillers(about, ['StudyGroup', 'FocusGroup', 'WorkingGroup', 'CoordinationActivity', 'Resolution'])
        : [];
      if (isOn || isAfter)
        for (const body of ends)
          facts.push({
            ...base,
            subject: unit.draft,
            predicate: 'REPORTS_ON',
            object: body.draft,
            rule: 'report/other-document',
            confidence: 0.85,
          });
      const question = view.units.find((u) => u.draft.label === 'Question' && u.start >= unit.end);
      if (question && /\bin\s+response\s+to\b/.test(view.text(unit.end, question.start))) {
        facts.push({
          ...base,
          subject: unit.draft,
          predicate: 'RESPONDS_TO',
          object: question.draft,
          rule: 'report/in-response',
          confidence: 0.9,
          wording: 'in response to',
        });
      }
      return facts;
    });
}

const NONE =
  /\b(?:has|have|had)\s+(?:still\s+)?not\s+(?:yet\s+)?(?:received|been\s+(?:informed|notified|made aware)|recorded|registered)\b|\bno\s+(?:new\s+)?[\w\s]{0,40}?\b(?:has|have|was|were|is|are)\s+(?:been\s+)?(?:received|reported|requested|reached|recorded|made|submitted|available)\b|\bno\s+(?:feedback|incidents?|requests?|activit(?:y|ies))\b[^.]{0,90}\b(?:reached|received|reported|requested)\b/i;

/** A sentence that says that there is nothing, and on what. The subject of the fact is the passage. */
export function readStatedNone(view: SentenceView, passage: Passage): readonly FactDraft[] {
  const text = view.text(view.start, view.end);
  const match = NONE.exec(text);
  if (!match) return [];
  return view.units
    .filter((u) => ['Resolution', 'Topic'].includes(u.draft.label))
    .map((u) => ({
      subject: { id: passage.id, label: 'Document' as const, name: passage.where, known: true },
      predicate: 'STATES_NONE' as const,
      object: u.draft,
      support: view,
      wording: match[0],
      rule: 'none/stated',
      confidence: 0.9,
      qualifiers: { subject: view.context.text.slice(view.start, view.end) },
      item: { start: u.start, end: u.end },
    }));
}

/** ABOUT: topics that a title or heading names. */
export function readTopics(view: SentenceView, section: Section | undefined): readonly FactDraft[] {
  const { context } = view;
  const topicsIn = (
    from: number,
    to: number,
  ): readonly { draft: EntityDraft; start: number; end: number }[] =>
    context.lexicon.find(context.text.slice(from, to)).flatMap((hit) => {
      const entry = hit.entries.find((e) => e.label === 'Topic');
      return entry
        ? [
            {
              draft: draftOf(entry),
              start: from + hit.start,
              end: from + hit.end,
            },
          ]
        : [];
    });
  const facts: FactDraft[] = [];
  const add = (subject: EntityDraft, from: number, to: number, rule: string): void => {
    for (const topic of topicsIn(from, to)) {
      facts.push({
        subject,
        predicate: 'ABOUT',
        object: topic.draft,
        support: view,
        wording: context.text.slice(topic.start, topic.end),
        rule,
        confidence: 0.8,
        item: { start: topic.start, end: topic.end },
      });
    }
  };
  if (section && context.passage.kind === 'heading')
    add(
      { id: section.id, label: 'Document', name: section.title, known: true },
      view.start,
      view.end,
      'about/heading',
    );
  for (const unit of view.units) {
    if (
      ['Recommendation', 'Supplement', 'Amendment', 'Guideline', 'Report', 'WorkItem', 'Resolution'].includes(
        unit.draft.label,
      ) &&
      unit.extentEnd > unit.end
    )
      add(unit.draft, unit.end, unit.extentEnd, 'about/title');
    if (unit.draft.label === 'Event' || unit.draft.label === 'Project')
      add(unit.draft, unit.start, unit.end, 'about/name');
  }
  return facts;
}
