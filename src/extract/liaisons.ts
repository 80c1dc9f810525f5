/** Liaison statements: whoever a clause names beside one has sent or received it. */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import { subjectEnd } from './partner-segments.ts';
import type { Agent, Discourse } from './roles.ts';
import { carriedAgent, isActing } from './roles.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers, fits, governor } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** `; one came in from`, `, and another was sent to`: a statement of which only the number is said. */
const ANOTHER =
  /[;,]\s+(?:and\s+)?(?:one|another|a\s+(?:second|third|further)(?:\s+one)?|others|the\s+other)\s/g;
const DENIED = /\b(?:not|never|no|neither|nor)\b/;
const ABOUT =
  /\b(?:on|about|regarding|concerning|related\s+to|relating\s+to|dealing\s+with|dealt\s+with|for)\s+(?=\S)/g;
const DIRECTIONS: readonly (readonly [string, RegExp])[] = [
  ['exchanged', /\bexchang\w+/],
  ['sent', /\b(?:sent|send|sends|addressed|transmitted|went|forwarded|issued|replied|responded|informed)\b/],
  ['received', /\b(?:received|incoming|came in|thanked|arrived)\b/i],
];

/** `liaison officer`: a person, no statement. */
const PERSON = /^\s+(?:officers?|rapporteurs?|representatives?|persons?|coordinators?|managers?)\b/;

/** Facts of one noun `liaison`, `liaison statement`: all parties of its clause, and of "one … from Y" after it. */
export function readLiaison(
  view: SentenceView,
  trigger: Trigger,
  discourse: Discourse,
): readonly FactDraft[] {
  if (PERSON.test(view.text(trigger.end, trigger.end + 20))) return [];
  return clausesOf(view, trigger).flatMap((clause) => readClause(view, clause, trigger, discourse));
}

/** The clause of the noun, and each later one that begins with "one" or "another". */
function clausesOf(view: SentenceView, trigger: Trigger): readonly Span[] {
  const text = view.text(view.start, view.end);
  const marks = [...text.matchAll(ANOTHER)].map((m) => view.start + m.index).filter((at) => at > trigger.end);
  const stop = text.indexOf(';', trigger.end - view.start);
  const first = {
    start: clauseStart(text, trigger.start - view.start) + view.start,
    end: stop === -1 ? view.end : view.start + stop,
  };
  const ends = marks.map((at, i) => ({ start: at, end: marks[i + 1] ?? view.end }));
  return [{ ...first, end: Math.min(first.end, marks[0] ?? first.end) }, ...ends];
}

const clauseStart = (text: string, before: number): number => text.lastIndexOf(';', before) + 1;

function readClause(
  view: SentenceView,
  clause: Span,
  trigger: Trigger,
  discourse: Discourse,
): readonly FactDraft[] {
  const words = view.text(clause.start, clause.end);
  if (clause.start > trigger.start && DENIED.test(words)) return [];
  const parties = view.groups.filter(
    (g) =>
      g.start >= clause.start &&
      g.end <= clause.end &&
      fillers(g, ['Body', 'Organization']).length > 0 &&
      isParty(view, g, trigger),
  );
  const own = ownGroup(view, parties);
  const shared = parties.length === 1 && own ? splitShared(own) : undefined;
  const agent: Agent | undefined = own
    ? {
        drafts: shared?.bodies ?? fillers(own, ['Body']).map((u) => u.draft),
        confidence: 0.95,
        by: 'subject',
      }
    : carriedAgent({ ...discourse, actor: discourse.actor ?? discourse.group ?? discourse.onlyGroup }, [
        'Body',
      ]);
  if (!agent || agent.by === 'default') return [];
  const partners =
    shared?.partners ?? parties.filter((g) => g !== own).flatMap((g) => fillers(g, ['Body', 'Organization']));
  const subject = subjectIn(view, clause, trigger);
  return partners.flatMap((unit) => factsOf(view, clause, trigger, agent, unit, subject, discourse));
}

/** Whether a group sends, receives or is told of the statement: no mere owner of a document or a text. */
function isParty(view: SentenceView, group: Group, trigger: Trigger): boolean {
  const word = governor(view, group.start);
  if (
    group.units.every((u) => u.draft.label === 'Question') &&
    /^\s+of\s/.test(view.text(group.end, group.end + 5))
  )
    return false;
  if (word === undefined || ['to', 'from', 'with', 'by', 'between', 'among'].includes(word)) return true;
  return word === 'of' && group.start - trigger.end < 12 && group.start > trigger.end;
}

/** The group of ITU that the statements are of: by whom, who acts, from whom, to whom. */
function ownGroup(view: SentenceView, parties: readonly Group[]): Group | undefined {
  const bodies = parties.filter((g) => fillers(g, ['Body']).length > 0);
  const by = (words: readonly (string | undefined)[]): Group | undefined =>
    bodies.find((g) => words.includes(governor(view, g.start)));
  return (
    by(['by']) ?? bodies.find((g) => isActing(view, g)) ?? by(['from', 'of', 'between', 'among']) ?? bodies[0]
  );
}

/** "exchanged between SG11 and IETF": one list holds both sides. */
function splitShared(
  group: Group,
): { bodies: readonly EntityDraft[]; partners: readonly Unit[] } | undefined {
  const partners = fillers(group, ['Organization']);
  const bodies = fillers(group, ['Body']).map((u) => u.draft);
  if (partners.length > 0) return { bodies, partners };
  return bodies.length > 1
    ? { bodies: bodies.slice(0, 1), partners: fillers(group, ['Body']).slice(1) }
    : undefined;
}

/** What the statements are on: "on S" after the noun or at the head of the clause. */
function subjectIn(view: SentenceView, clause: Span, trigger: Trigger): Span | undefined {
  const text = view.text(clause.start, clause.end);
  const from = Math.max(0, trigger.end - clause.start);
  const leads = [...text.matchAll(ABOUT)].filter(
    (m) =>
      (m.index >= from || /^(?:On|Concerning)\b/.test(text.slice(m.index))) &&
      !isDate(view, clause.start + m.index + m[0].length),
  );
  const [lead] = leads;
  if (!lead) return undefined;
  const start = clause.start + lead.index + lead[0].length;
  const party = view.groups.find(
    (g) =>
      g.start > start &&
      g.unitClass === 'party' &&
      ['to', 'from', 'with', 'by'].includes(governor(view, g.start) ?? ''),
  );
  const verb = /\s+(?:was|were|is|are|has|have|went|came|reached)\s/.exec(view.text(start, clause.end));
  const ends = [subjectEnd(view, start), clause.end, ...(verb ? [start + verb.index] : [])];
  const end = Math.min(...ends, party ? party.start : clause.end);
  return {
    start,
    end:
      end === party?.start ? start + view.text(start, end).replace(/\s+\w+\s+(?:the\s+)?$/, '').length : end,
  };
}

const isDate = (view: SentenceView, offset: number): boolean =>
  view.context.dates.some((d) => d.start >= offset && d.start - offset < 3);

function factsOf(
  view: SentenceView,
  clause: Span,
  trigger: Trigger,
  agent: Agent,
  partner: Unit,
  subject: Span | undefined,
  discourse: Discourse,
): readonly FactDraft[] {
  if (agent.drafts.some((d) => d.id === partner.draft.id)) return [];
  const words = subject ? view.context.text.slice(subject.start, subject.end).trim() : '';
  const qualifiers: Record<string, PropertyValue> = {
    mode: 'liaison',
    ...(words.length > 2 ? { subject: words } : {}),
    ...directionOf(view.text(clause.start, clause.end)),
  };
  const base = { support: view, wording: trigger.wording, confidence: agent.confidence };
  return [
    ...agent.drafts.map((body) => ({
      ...base,
      subject: body,
      predicate: 'COLLABORATES_WITH' as const,
      object: partner.draft,
      rule: `${trigger.frame.id}/nominal${agent.by === 'subject' ? '' : '-carried'}`,
      qualifiers,
      item: { start: partner.start, end: partner.end },
    })),
    ...engagedTexts(view, clause, subject, discourse).flatMap(({ draft, item }) =>
      partner.draft.label === 'Organization'
        ? [
            {
              ...base,
              subject: partner.draft,
              predicate: 'ENGAGED_ON' as const,
              object: draft,
              rule: `${trigger.frame.id}/engaged-on`,
              qualifiers: { mode: 'liaison' },
              item,
            },
          ]
        : [],
    ),
  ];
}

/** Texts that the statements are on; "one came in from GSMA" is on the same. */
function engagedTexts(
  view: SentenceView,
  clause: Span,
  subject: Span | undefined,
  discourse: Discourse,
): readonly { readonly draft: EntityDraft; readonly item: Span }[] {
  const within = subject ?? clause;
  const named = view.units.filter(
    (u) =>
      u.start >= within.start &&
      u.end <= within.end &&
      fits(u.draft.label, ['Deliverable', 'WorkItem', 'Project']) &&
      (subject !== undefined ||
        ['on', 'about', 'concerning', 'regarding'].includes(governor(view, u.start) ?? '')),
  );
  if (
    named.length > 0 ||
    !subject ||
    !/^(?:it|them|this|these)\b/.test(view.text(subject.start, subject.end))
  )
    return named.map((u) => ({ draft: u.draft, item: { start: u.start, end: u.end } }));
  return discourse.texts.map((draft) => ({ draft, item: subject }));
}

function directionOf(words: string): Record<string, PropertyValue> {
  const direction = DIRECTIONS.find(([, verb]) => verb.test(words))?.[0];
  return direction ? { direction } : {};
}
