/** Acts on texts, read from clauses: who approved, consented or developed which, also where each text has its own group. */
import { loadFrames, type Frame } from '../data/frames.ts';
import guards from '../data/tables/rules/guards.json' with { type: 'json' };
import type { EntityLabel } from '../domain/model.ts';
import type { EntityDraft } from './candidate.ts';
import { actors, governedBy, hasHead, inBrackets, isDone } from './clause-roles.ts';
import { findClauses, type Argument, type Clause } from './clauses.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import { fits, type SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

const frames = loadFrames().filter(({ construction }) => construction === 'text-act');
const TEXT_NOUNS = new Set([
  ...guards.textNouns,
  'revision',
  'development',
  'drafting',
  'preparation',
  'elaboration',
  'work',
  'draft',
  'edition',
  'version',
]);
/** Verbs that only carry an act's noun: "gave its approval to", "obtained consent". */
const LIGHT = new Set([
  'give',
  'grant',
  'receive',
  'obtain',
  'reach',
  'win',
  'secure',
  'get',
  'gain',
  'have',
  'achieve',
]);
/** Further verbs that tell of work where a text is their object. */
const MAKING = new Set([
  'draw',
  'write',
  'compile',
  'elaborate',
  'finalize',
  'finalise',
  'complete',
  'finish',
]);
/** What may be said of work: it "continues on A", "was begun on A", "has been undertaken by SG11". */
const WORKING = new Set([
  'advance',
  'begin',
  'carry',
  'commence',
  'conduct',
  'continue',
  'go',
  'initiate',
  'launch',
  'open',
  'proceed',
  'progress',
  'pursue',
  'resume',
  'start',
  'take',
  'undertake',
]);
/** "was entrusted to SG9": whose work it is stands after "to". */
const ENTRUSTING = new Set(['entrust', 'assign', 'allocate', 'confide']);
/** What groups do with a proposed work item. */
const AGREEING = new Set(['agree', 'approve', 'accept', 'adopt', 'endorse']);
/** Nouns of work. */
const WORK = new Set([
  'work',
  'item',
  'study',
  'drafting',
  'editing',
  'writing',
  'revision',
  'development',
  'preparation',
  'elaboration',
  'update',
]);
/** Verbs that tell what a meeting came to. */
const RESULTING = new Set(['end', 'close', 'conclude', 'culminate', 'finish', 'lead', 'result']);
/** "ended with consent to": what a meeting ended with is done. */
const hasResult = (clause: Clause): boolean =>
  RESULTING.has(clause.verb.lemma) &&
  clause.verb.words.length === 0 &&
  !clause.isConditional &&
  governedBy(clause, 'with', 'in').length > 0;
/** States that a noun after "under", "in" or "on" names: "remain under development", "is in hand", "is on the work programme". */
const STATES = new Set([
  'hand',
  'program',
  'programme',
  'development',
  'preparation',
  'study',
  'drafting',
  'revision',
  'elaboration',
  'construction',
]);
/** "X is progressing in SG13": the text is the subject. */
const PROGRESSING = new Set(['progress', 'advance', 'proceed']);
const COPULAS = new Set(['be', 'remain', 'stay', 'continue', 'lie', 'rest']);
const TEXTS = ['Deliverable', 'WorkItem', 'Project', 'Resolution', 'Question'] as const;
/** Groups that answer for texts where a clause names them by place: "in SG2". */
const ACTING = ['StudyGroup', 'FocusGroup', 'WorkingGroup', 'JointGroup', 'Question'] as const;
/** What a definite noun stands for: "the Amendment". */
const SHORT_NAMES: Readonly<Record<string, readonly EntityLabel[]>> = {
  recommendation: ['Recommendation'],
  standard: ['Recommendation'],
  amendment: ['Amendment'],
  corrigendum: ['Amendment'],
  supplement: ['Supplement'],
  report: ['Report'],
  paper: ['Report'],
  guideline: ['Guideline'],
  draft: ['WorkItem', 'Recommendation'],
  text: ['Recommendation', 'Supplement', 'Report', 'WorkItem', 'Amendment', 'Guideline'],
};

/** Text acts of a sentence. `triggers` are all of the sentence. */
export function readClauseTexts(
  view: SentenceView,
  triggers: readonly Trigger[],
  discourse: Discourse,
): readonly FactDraft[] {
  const isWorthwhile = discourse.texts.length > 0 || view.units.some(({ draft }) => fits(draft.label, TEXTS));
  if (!isWorthwhile) return [];
  const facts = findClauses(view).flatMap((clause) =>
    isDone(clause) || hasResult(clause) ? actsOf(view, clause, discourse) : [],
  );
  return [...facts, ...eachByItsGroup(view, triggers), ...staged(view, discourse)];
}

/**
 * Whether the clause that a fact was read from has another subject: "notified SG11 that RA-23 had approved A" is no act of SG11. Only
 * acts on texts in the active are asked.
 */
export function hasOtherSubject(view: SentenceView, { predicate, subject, trigger }: FactDraft): boolean {
  if (trigger === undefined || !TEXT_ACTS.has(predicate)) return false;
  const clause = findClauses(view).find(
    ({ verb }) => verb.start <= trigger.start && trigger.start < verb.end,
  );
  if (clause === undefined || clause.isPassive || clause.isReduced || COPULAS.has(clause.verb.lemma))
    return false;
  const units =
    clause.subject?.nouns.flatMap(({ unit, owners }) => [...owners, ...(unit ? [unit] : [])]) ?? [];
  const isNamed = units.length > 0 && units.every(({ draft }) => draft.id !== subject.id);
  return (
    isNamed &&
    findClauses(view).some(
      (other) =>
        other !== clause &&
        // "notified SG11 that RA-23 approved", "JVET, which SG16 maintains, works on"
        [...other.objects, ...(other.opening === 'which' ? [other.subject] : [])].some((argument) =>
          actors(argument, ['Body']).some(({ draft }) => draft.id === subject.id),
        ),
    )
  );
}

/** Predicates of what groups do with texts. */
export const TEXT_ACTS: ReadonlySet<string> = new Set([
  'APPROVED',
  'AGREED',
  'CONSENTED',
  'DETERMINED',
  'DEVELOPS',
]);

function actsOf(view: SentenceView, clause: Clause, discourse: Discourse): readonly FactDraft[] {
  const facts: FactDraft[] = [];
  for (const frame of frames) {
    const named = [...textsOf(view, clause, frame, discourse), ...workedOn(view, clause, frame, discourse)];
    const texts = named.length > 0 ? named : listedAfter(view, clause, frame);
    if (texts.length === 0) continue;
    const agents = agentsOf(view, clause, frame, discourse);
    for (const subject of agents)
      for (const text of texts)
        if (text.draft.id !== subject.id) facts.push(fact(view, clause, frame, subject, text));
  }
  return facts;
}

/** "approved two Recommendations under TAP: A and B", "…, namely A and B": the list that a counted noun announces. */
function listedAfter(view: SentenceView, clause: Clause, frame: Frame): readonly ActedText[] {
  if (frame.forms !== undefined) return [];
  const isSaid = isLight(clause, frame) || isState(clause, frame) || isGoing(clause, frame);
  if (!isSaid && !frame.verbs.includes(clause.verb.lemma)) return [];
  const announced = isSaid || clause.isPassive ? [clause.subject] : clause.objects;
  const isAnnounced = announced.some((argument) =>
    argument?.nouns.some(
      ({ unit, head, words }) =>
        !unit &&
        (head in SHORT_NAMES || head === 'following' || head === 'item') &&
        words.some((word) => word in NUMBERS || word === 'following' || word === 'one'),
    ),
  );
  const list = isAnnounced ? /(?::|,\s+namely:?)\s/.exec(view.text(clause.verb.end, view.end)) : null;
  if (!list) return [];
  const from = clause.verb.end + list.index;
  const stop = /;\s|\.\s/.exec(view.text(from, view.end));
  const to = stop ? from + stop.index : view.end;
  return view.units
    .filter((unit) => unit.start > from && unit.end <= to && fits(unit.draft.label, frame.object))
    .map(({ draft, start, end }) => ({ draft, span: { start, end } }));
}

/** A text that an act is on; one that a definite noun stands for is named elsewhere. */
interface ActedText {
  readonly draft: EntityDraft;
  readonly span?: { readonly start: number; readonly end: number };
  /** Where the passage names it, for one that a definite noun stands for. */
  readonly from?: number | undefined;
}

/** "obtained its approval", "was given consent": a verb that carries an act's noun. */
const isLight = (clause: Clause, frame: Frame): boolean =>
  LIGHT.has(clause.verb.lemma) &&
  clause.objects.some((object) => hasHead(object, (head) => frame.nouns.includes(head)));

/** "is under development", "remains on the work programme". */
const isState = (clause: Clause, frame: Frame): boolean =>
  frame.id === 'develop' &&
  COPULAS.has(clause.verb.lemma) &&
  clause.obliques.some(
    ({ preposition, argument }) =>
      ['under', 'in', 'on'].includes(preposition) && hasHead(argument, (head) => STATES.has(head)),
  );

/** "is progressing in SG13": the text is the subject. */
const isGoing = (clause: Clause, frame: Frame): boolean =>
  frame.id === 'develop' &&
  PROGRESSING.has(clause.verb.lemma) &&
  clause.objects.length === 0 &&
  !clause.isPassive;

/** "entered into force", "passed Last Call": what a frame says of the text itself. */
const isBecoming = (view: SentenceView, { verb }: Clause, frame: Frame): boolean => {
  const said = view.text(verb.start, Math.min(view.end, verb.start + LONGEST_BECOMING));
  return frame.predicate !== 'DEVELOPS' && frame.becomes.some((words) => said.startsWith(words));
};
const LONGEST_BECOMING = 60;

function textsOf(
  view: SentenceView,
  clause: Clause,
  frame: Frame,
  discourse: Discourse,
): readonly ActedText[] {
  const { lemma } = clause.verb;
  const isVerb =
    (frame.verbs.includes(lemma) && frame.forms === undefined) ||
    (frame.id === 'develop' && MAKING.has(lemma));
  if (isState(clause, frame) || isGoing(clause, frame) || isBecoming(view, clause, frame))
    return acted(view, clause.subject, frame, discourse);
  // "A was given consent", "A obtained the approval of SG3", "SG2 gave its approval to A"
  if (isLight(clause, frame)) {
    const own = acted(view, clause.subject, frame, discourse);
    return own.length > 0
      ? own
      : governedBy(clause, 'to', 'of', 'on').flatMap((argument) => acted(view, argument, frame, discourse));
  }
  // "the meeting ended with consent to A, B and C"
  if (RESULTING.has(lemma)) {
    return governedBy(clause, 'with', 'in', 'to')
      .filter((argument) => hasHead(argument, (head) => frame.nouns.includes(head)))
      .flatMap(({ of }) => of)
      .filter(({ preposition }) => preposition === 'of' || preposition === 'to')
      .flatMap(({ argument }) => acted(view, argument, frame, discourse));
  }
  if (!isVerb) return [];
  if (clause.isPassive) {
    const subject = acted(view, clause.subject, frame, discourse);
    if (subject.length > 0 || frame.id !== 'develop') return subject;
    // "site metrics are being written with ETSI (draft A)", "common text is being prepared for A"
    const beside = governedBy(clause, 'with').flatMap(({ end }) => inBrackets(view, end, frame.object));
    const isText = hasHead(clause.subject, (head) => head === 'text' || head === 'draft');
    return [
      ...beside.map(({ draft, start, end }) => ({ draft, span: { start, end } })),
      ...(isText
        ? governedBy(clause, 'for').flatMap((argument) => acted(view, argument, frame, discourse))
        : []),
    ];
  }
  const direct = clause.objects.flatMap((object) => acted(view, object, frame, discourse));
  const isWork =
    frame.predicate === 'DEVELOPS' &&
    clause.objects.length === 0 &&
    (lemma === 'work' || lemma === 'start' || lemma === 'begin');
  return direct.length > 0 || !isWork
    ? direct
    : governedBy(clause, 'on')
        .filter(({ start }) => start > clause.verb.end)
        .flatMap((argument) => acted(view, argument, frame, discourse));
}

/**
 * Texts that work is on, where the clause tells of work by its noun: "work continues on A and on costs (B)", "a work item was started
 * on trust (C)", "the revision of D has been undertaken by SG11", "E is the subject of work in SG15", "SG3 is responsible for F".
 */
function workedOn(
  view: SentenceView,
  clause: Clause,
  frame: Frame,
  discourse: Discourse,
): readonly ActedText[] {
  if (frame.id !== 'develop') return [];
  const { lemma } = clause.verb;
  const isWork = (argument: Argument | undefined): boolean => hasHead(argument, (head) => WORK.has(head));
  const on = governedBy(clause, 'on', 'for', 'into');
  const inside = (argument: Argument | undefined): readonly ActedText[] => [
    ...acted(view, argument, frame, discourse),
    ...bracketed(view, argument, frame),
  ];
  if (COPULAS.has(lemma) && lemma !== 'continue') {
    const isSubject = clause.objects.some(
      (object) =>
        hasHead(object, (head) => head === 'subject' || head === 'object') &&
        object.of.some(({ argument }) => isWork(argument)),
    );
    if (isSubject) return acted(view, clause.subject, frame, discourse);
    return isInCharge(clause)
      ? governedBy(clause, 'for').flatMap((argument) => acted(view, argument, frame, discourse))
      : [];
  }
  // "agreed to a new work item, A"
  if (AGREEING.has(lemma))
    return [...(clause.isPassive ? [clause.subject] : clause.objects), ...governedBy(clause, 'to', 'on')]
      .filter((argument) => hasHead(argument, (head) => head === 'item'))
      .flatMap(inside);
  if (!WORKING.has(lemma) && !ENTRUSTING.has(lemma) && !frame.verbs.includes(lemma)) return [];
  const isOfWork =
    clause.isPassive || clause.objects.length === 0
      ? [clause.subject].some(isWork)
      : clause.objects.some(isWork);
  if (!isOfWork) return [];
  return [clause.subject, ...clause.objects, ...on].flatMap(inside);
}

/** "is responsible for A". */
const isInCharge = ({ verb, objects }: Clause): boolean =>
  COPULAS.has(verb.lemma) && objects.some((object) => hasHead(object, (head) => head === 'responsible'));

/** "on zero trust (X.ztna-frame)": texts in brackets behind an argument or what hangs on it. */
function bracketed(view: SentenceView, argument: Argument | undefined, frame: Frame): readonly ActedText[] {
  if (argument === undefined || argument.nouns.some(({ unit }) => unit)) return [];
  return [...new Set([argument, ...argument.of.map((oblique) => oblique.argument)])]
    .flatMap(({ end }) => inBrackets(view, end, frame.object))
    .map(({ draft, start, end }) => ({ draft, span: { start, end } }));
}

/** Texts of an argument: its heads, those of "the text of A", and those that "the Recommendation" stands for. */
function acted(
  view: SentenceView,
  argument: Argument | undefined,
  frame: Frame,
  discourse: Discourse,
): readonly ActedText[] {
  if (argument === undefined) return [];
  const inside =
    hasHead(argument, (head) => TEXT_NOUNS.has(head) || WORK.has(head)) || argument.pronoun === 'that'
      ? argument.of
          .filter(({ preposition }) => ['of', 'to', 'on'].includes(preposition))
          .flatMap((oblique) => actors(oblique.argument, frame.object))
      : [];
  // "approved A, B and a revised version of C"
  const named = [...actors(argument, frame.object), ...inside];
  if (named.length > 0) return named.map(({ draft, start, end }) => ({ draft, span: { start, end } }));
  const own = textsBefore(view, argument);
  const known = own.length > 0 ? own : discourse.texts;
  const from = own.length > 0 ? view.start : discourse.textsStart;
  const chosen = selected(argument, known).filter(({ label }) => fits(label, frame.object));
  if (chosen.length > 0) return chosen.map((draft) => ({ draft, from }));
  return argument.nouns.flatMap(({ unit, head, words }) => {
    const labels =
      unit || !words.some((word) => word === 'the' || word === 'this' || word === 'these')
        ? undefined
        : SHORT_NAMES[head];
    const meant = labels ? known.filter(({ label }) => labels.includes(label)) : [];
    return meant.length === 1
      ? meant.filter(({ label }) => fits(label, frame.object)).map((draft) => ({ draft, from }))
      : [];
  });
}

/** Texts that the sentence names before an argument. */
function textsBefore(view: SentenceView, { start }: Argument): readonly EntityDraft[] {
  const before = view.units.filter((unit) => unit.end <= start && fits(unit.draft.label, TEXTS));
  const drafts = before.flatMap(({ draft, peers = [] }) => [draft, ...peers.map((peer) => peer.draft)]);
  return [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "the first two", "the last of these", "the latter", "the three Recommendations": of the texts that stood in a list before. */
function selected({ nouns }: Argument, texts: readonly EntityDraft[]): readonly EntityDraft[] {
  const [noun] = nouns;
  if (noun === undefined || noun.unit || nouns.length > 1 || texts.length < 2) return [];
  const has = (word: string): boolean => noun.words.includes(word);
  const number = noun.words.map((word) => NUMBERS[word]).find((n) => n !== undefined);
  const isText = noun.head in SHORT_NAMES;
  const isBare = noun.words.every(
    (word) =>
      ['the', 'first', 'last', 'second', 'former', 'latter', 'other'].includes(word) || word in NUMBERS,
  );
  if (!isText && !isBare) return [];
  if (has('first') || has('former')) return texts.slice(0, number ?? 1);
  if (has('last') || has('latter')) return texts.slice(-(number ?? 1));
  if (has('second')) return texts.slice(1, 2);
  const isAll = isText && number === texts.length && (has('the') || has('these') || has('all'));
  return isAll ? texts : [];
}

function agentsOf(
  view: SentenceView,
  clause: Clause,
  frame: Frame,
  discourse: Discourse,
): readonly EntityDraft[] {
  const by = governedBy(clause, 'by', ...(ENTRUSTING.has(clause.verb.lemma) ? ['to'] : [])).flatMap(
    (argument) => actors(argument, frame.agent),
  );
  // "SG9, jointly with SG16, developed A"
  const beside =
    frame.predicate === 'DEVELOPS'
      ? governedBy(clause, 'with')
          .filter(({ start }) =>
            /\bjointly with (?:the )?$/i.test(view.text(Math.max(view.start, start - 20), start)),
          )
          .flatMap((argument) => actors(argument, ACTING))
      : [];
  if (by.length > 0) return [...by, ...beside].map(({ draft }) => draft);
  const isWorkSubject =
    hasHead(clause.subject, (head) => WORK.has(head)) || clause.subject?.pronoun === 'that';
  const isAgentSubject =
    !clause.isPassive &&
    !isBecoming(view, clause, frame) &&
    (!COPULAS.has(clause.verb.lemma) || isInCharge(clause)) &&
    !(PROGRESSING.has(clause.verb.lemma) && clause.objects.length === 0);
  if (isAgentSubject) {
    const subject = actors(clause.subject, frame.agent);
    if (subject.length > 0) return [...subject, ...beside].map(({ draft }) => draft);
    if (clause.isLed) return discourse.actor ? [discourse.actor] : [];
    const isPronoun =
      ['it', 'they'].includes(clause.subject?.pronoun ?? '') ||
      hasHead(clause.subject, (head) => head === 'group');
    if (isPronoun) {
      const own = ownSubject(view, clause, frame);
      if (own.length > 0) return own;
      const meant = discourse.subject ?? discourse.actor;
      return meant && fits(meant.label, frame.agent) ? [meant] : [];
    }
    // "Three texts laid before SG13 obtained its approval": the one body of the words before
    const isIts = clause.objects.some(({ nouns }) => nouns.some(({ words }) => words.includes('its')));
    const [only, ...others] = view.units.filter(
      ({ start, draft }) => start < clause.verb.start && fits(draft.label, ACTING),
    );
    if (LIGHT.has(clause.verb.lemma) && isIts && only && others.length === 0) return [only.draft];
    const isMeeting = hasHead(clause.subject, (head) => head === 'meeting' || head === 'plenary');
    if (!LIGHT.has(clause.verb.lemma) && !RESULTING.has(clause.verb.lemma) && !isMeeting && !isWorkSubject)
      return [];
    // "The SG12 meeting ended with"
    const owners = clause.subject?.nouns.flatMap((noun) => noun.owners) ?? [];
    const held = owners.filter(({ draft }) => fits(draft.label, ACTING));
    if (held.length > 0) return held.map(({ draft }) => draft);
  }
  const placed = placedGroups(clause);
  if (placed.length > 0) return placed.map(({ draft }) => draft);
  if (discourse.group) return [discourse.group];
  // the one group of the passage: where the sentence names it before, or says that work goes on or what became of the text
  const isNear = view.units.some(
    ({ draft, start }) => draft.id === discourse.onlyGroup?.id && start < clause.verb.start,
  );
  const isOpen =
    isNear ||
    isWorkSubject ||
    LIGHT.has(clause.verb.lemma) ||
    RESULTING.has(clause.verb.lemma) ||
    isBecoming(view, clause, frame);
  const group = isOpen ? discourse.onlyGroup : undefined;
  return group ? [group] : [];
}

/** Groups that a clause names by place: "in SG2", "at the meeting of SG3"; else "under Question 1/2", "is still with WP 5D". */
function placedGroups(clause: Clause): readonly Unit[] {
  const inside = governedBy(clause, 'in', 'within', 'at', 'of', 'from').flatMap((argument) =>
    actors(argument, ACTING),
  );
  const isHeld = COPULAS.has(clause.verb.lemma);
  return inside.length > 0
    ? inside
    : governedBy(clause, 'under', ...(isHeld ? ['with', 'before'] : [])).flatMap((argument) =>
        actors(argument, ACTING),
      );
}

/** "SG2 expects to complete A, which it is now drafting": the subject of an earlier clause of the sentence. */
function ownSubject(view: SentenceView, clause: Clause, frame: Frame): readonly EntityDraft[] {
  return (
    findClauses(view)
      .filter(({ verb }) => verb.start < clause.verb.start)
      .map(({ subject }) => actors(subject, frame.agent).map(({ draft }) => draft))
      .findLast((drafts) => drafts.length > 0) ?? []
  );
}

function fact(
  view: SentenceView,
  clause: Clause,
  frame: Frame,
  subject: EntityDraft,
  text: ActedText,
): FactDraft {
  const { start, end } = clause.verb;
  return {
    subject,
    predicate: frame.predicate,
    object: text.draft,
    // a definite noun stands for what the sentence before names
    support: { start: text.span ? view.start : (text.from ?? view.start), end: view.end },
    wording: view.context.text.slice(start, end),
    rule: 'clause/text-act',
    confidence: text.span ? 0.85 : 0.7,
    trigger: { start, end },
    qualifiers:
      frame.predicate === 'DEVELOPS'
        ? { status: 'ongoing' }
        : { ...dateIn(view, end, text.span?.end), ...procedureIn(view) },
    ...(text.span && { item: text.span }),
  };
}

/** The date after the act, where it is one day or month and the only one, else the one behind the text. */
function dateIn(view: SentenceView, from: number, text: number | undefined): { date?: string } {
  const dates = view.context.dates.filter(
    (date) => date.start >= from && date.end <= view.end && date.isPrecise && date.startDate === date.endDate,
  );
  const own = text !== undefined && text > from ? dates.find(({ start }) => start >= text) : undefined;
  const date = dates.length === 1 ? dates[0] : own;
  return date ? { date: date.startDate } : {};
}

function procedureIn(view: SentenceView): { procedure?: string } {
  const text = view.text(view.start, view.end);
  if (/\bTAP\b|\btraditional (?:approval )?pro/.test(text)) return { procedure: 'TAP' };
  return /\bAAP\b|\balternative approval pro/.test(text) ? { procedure: 'AAP' } : {};
}

/** "A, by SG13 on 26 April; B by SG5", "A and B (SG15); C (SG17)": the verb once, each text with its own group. */
function eachByItsGroup(view: SentenceView, triggers: readonly Trigger[]): readonly FactDraft[] {
  const act = triggers.find(
    ({ frame, isNegated, modality, voice, isNonFinite }) =>
      frame.construction === 'text-act' &&
      frame.predicate !== 'DEVELOPS' &&
      !isNegated &&
      modality === 'fact' &&
      voice !== 'active' &&
      !isNonFinite,
  );
  if (!act) return [];
  const texts = view.units.filter(
    (unit) => unit.start >= act.end && fits(unit.draft.label, act.frame.object),
  );
  const own = texts.map((text, at) => ownGroup(view, text, texts[at + 1]));
  if (own.filter((group) => group !== undefined).length < 2) return [];
  return texts.flatMap((text, at) => {
    // "A and B (SG15)": what has none of its own goes with the next, within its part of the list
    const next = own.findIndex((group, index) => index >= at && group !== undefined);
    const group = own[next];
    if (!group || view.text(text.extentEnd, texts[next]?.start ?? text.extentEnd).includes(';')) return [];
    const until = texts[at + 1]?.start ?? view.end;
    const date = view.context.dates.find(
      (d) => d.start >= text.extentEnd && d.end <= until && d.isPrecise && d.startDate === d.endDate,
    );
    return [
      {
        subject: group.draft,
        predicate: act.frame.predicate,
        object: text.draft,
        support: view,
        wording: act.wording,
        rule: 'clause/each-by-its-group',
        confidence: 0.85,
        qualifiers: { ...(date && { date: date.startDate }), ...procedureIn(view) },
        item: { start: text.start, end: text.end },
      },
    ];
  });
}

/** The group that stands by a text: "by SG13", "(SG15)". */
function ownGroup(view: SentenceView, text: Unit, next: Unit | undefined): Unit | undefined {
  const until = next?.start ?? view.end;
  return view.units.find((unit) => {
    if (unit.start < text.extentEnd || unit.end > until || !fits(unit.draft.label, ACTING)) return false;
    const between = view.text(text.extentEnd, unit.start);
    return /(?:\bby|\()\s*(?:the\s+|ITU-T\s+)?$/.test(between) && !between.includes(';');
  });
}

const STAGE = /\(\s*(?:now\s+|already\s+)?(approved|consented|agreed|determined)\b[^()]{0,60}\)/;
const STAGES = {
  approved: 'APPROVED',
  consented: 'CONSENTED',
  agreed: 'AGREED',
  determined: 'DETERMINED',
} as const;

/** "ITU-T Q.3062, on trust between operators (approved)": the stage in brackets after a text. */
function staged(view: SentenceView, discourse: Discourse): readonly FactDraft[] {
  const { group } = discourse;
  if (!group) return [];
  const texts = view.units.filter((unit) => fits(unit.draft.label, ['Deliverable', 'WorkItem']));
  return texts.flatMap((text, at) => {
    const match = STAGE.exec(view.text(text.end, texts[at + 1]?.start ?? view.end));
    if (!match) return [];
    const predicate = STAGES[match[1] as keyof typeof STAGES];
    return [
      {
        subject: group,
        predicate,
        object: text.draft,
        support: view,
        wording: match[1] ?? '',
        rule: 'clause/stage-in-brackets',
        confidence: 0.8,
        item: { start: text.start, end: text.end },
      },
    ];
  });
}
