/** Extraction: a document in, entities, mentions, facts and diagnostics out. Pure: no I/O, no clock, no randomness. */
import { extractorVersion } from '../data/extractor-version.ts';
import { loadFrames } from '../data/frames.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Diagnostic, Passage, SourceDocument, Span } from '../domain/document.ts';
import type { Extraction, StatedCount } from '../domain/extraction.ts';
import { readAssistance, readRequested } from './assistance.ts';
import type { EntityDraft } from './candidate.ts';
import { readClauseEvents } from './clause-events.ts';
import { noteHelp, readClauseHelp } from './clause-help.ts';
import { readClausePartners } from './clause-partners.ts';
import { readClauseTexts, TEXT_ACTS } from './clause-texts.ts';
import { isContradicted } from './clause-vetoes.ts';
import { Collector } from './collector.ts';
import { readAsides, readContinuation } from './continued-acts.ts';
import { readContributions } from './contributions.ts';
import { documentSectors } from './document-sectors.ts';
import { readDocumentFacts, readStatedNone, readTopics } from './document-facts.ts';
import { readAttendance, readEventBullet } from './attendance.ts';
import { readEventActs } from './event-acts.ts';
import type { FactDraft } from './fact-draft.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { readMembership } from './members.ts';
import { findMentions } from './mentions.ts';
import { withSentenceQualifiers } from './refined-qualifiers.ts';
import type { DocumentRegister, SectorLetter } from './passage-context.ts';
import { newRegister, passageContext } from './passage-context.ts';
import { passageWindows } from './passage-windows.ts';
import { notePartnerList, readPartnerList } from './partner-bullets.ts';
import { readPartnership } from './partnerships.ts';
import type { Discourse } from './roles.ts';
import { noteActors, noteNamed } from './roles.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { SentenceView } from './sentence-view.ts';
import { sentenceView } from './sentence-view.ts';
import { readForms, readReplacements } from './structural-facts.ts';
import { readStatedCounts } from './stated-counts.ts';
import { headerFor } from './table-columns.ts';
import { readTableRow } from './table-facts.ts';
import { readReceived } from './received-help.ts';
import { reportingPeriods } from './reporting-periods.ts';
import { readTextAct } from './text-acts.ts';
import type { Trigger } from './triggers.ts';
import { compileTriggers, findTriggers } from './triggers.ts';
import { triggerSpan, wordingSpan } from './trigger-span.ts';
import { noteUnread } from './unread.ts';

/** Symbols of documents of the United Nations: `A/80/62`, `E/2025/12`. */
const OF_OTHERS = /^(?:[AES]|ECOSOC|UNEP|CES|E\/CN)\//;

const UNION: EntityDraft = { id: 'itu', label: 'Union', name: 'ITU', known: true };

/** Reusable parts: the index of names and the compiled triggers of one vocabulary. */
interface Engine {
  readonly lexicon: Lexicon;
  readonly triggers: ReturnType<typeof compileTriggers>;
}

/** Kinds of passage that go on from the one before. */
const CONTINUED: ReadonlySet<Passage['kind']> = new Set(['bullet', 'footnote', 'table-row']);

const engines = new WeakMap<Vocabulary, Engine>();

function engineOf(vocabulary: Vocabulary): Engine {
  const engine = engines.get(vocabulary) ?? {
    lexicon: lexiconOf(vocabulary),
    triggers: compileTriggers(loadFrames()),
  };
  engines.set(vocabulary, engine);
  return engine;
}

/**
 * Extracts everything that the rules read in a document. Odd text never throws: it gives fewer facts and diagnostics.
 * The arrays come in the order of the text, so equal input gives equal bytes.
 *
 * @param watch - told of each sentence once it was read; it changes nothing
 */
export function extract(
  document: SourceDocument,
  vocabulary: Vocabulary,
  watch?: (reading: SentenceReading) => void,
): Extraction {
  const engine = engineOf(vocabulary);
  const sectors = documentSectors(document);
  const register: DocumentRegister = {
    ...newRegister(document.id),
    date: document.meta.date,
    groupSectors: sectors.groups,
    mainSector: sectors.main,
  };
  const collector = new Collector(document.id);
  const self = selfEntity(document);
  collector.entity(self);
  const statedCounts: StatedCount[] = [];
  const diagnostics: Diagnostic[] = [...document.diagnostics];
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  const headings = new Map<string, Discourse>();
  let discourse = freshDiscourse(undefined, !OF_OTHERS.test(document.meta.symbol ?? ''));
  const headingSectors = new Map<string, SectorLetter>();
  let sector: SectorLetter | undefined;
  for (const passage of document.passages) {
    discourse = openPassage(passage, discourse, headings);
    const isContinued = CONTINUED.has(passage.kind);
    let named: SectorLetter | undefined;
    for (const window of passageWindows(passage, diagnostics)) {
      const context = passageContext(
        part(passage, window),
        engine.lexicon,
        register,
        named ?? (isContinued ? sector : headingSectors.get(passage.section)),
      );
      const at = window.start;
      const units = findMentions(context);
      diagnostics.push(...context.ambiguities.map((diagnostic) => moved(diagnostic, at)));
      for (const unit of units) collector.mention(passage, unit, at);
      const groups = new Map(
        units.filter((u) => u.draft.label === 'StudyGroup').map((u) => [u.draft.id, u.draft]),
      );
      if (groups.size === 1) [discourse.onlyGroup] = groups.values();
      let before: SentenceView | undefined;
      for (const sentence of context.sentences) {
        const view = sentenceView(context, sentence, units);
        const triggers = findTriggers(view, engine.triggers);
        noteNamed(view, discourse);
        const facts = readSentence(
          view,
          triggers,
          discourse,
          self,
          context.passage,
          sections.get(passage.section),
        ).map((fact) => withNaming(view, before, withTrigger(view, triggers, fact)));
        before = view;
        watch?.({ passage, offset: at, view, triggers, facts });
        for (const fact of facts) collector.fact(passage, fact, at);
        const unread = facts.length === 0 ? noteUnread(view, triggers, passage.id) : undefined;
        if (unread) diagnostics.push(moved(unread, at));
        for (const count of readStatedCounts(view, passage.id, triggers)) {
          statedCounts.push({ ...count, start: count.start + at, end: count.end + at });
        }
        noteActors(view, discourse);
        noteHelp(view, facts, discourse);
        notePartnerList(view, triggers, discourse);
      }
      named = context.lastSector ?? named;
    }
    register.tableHeader = headerFor(passage, register.tableHeader);
    if (passage.kind !== 'table-row' && passage.kind !== 'caption') register.tableLead = passage.text;
    if (passage.kind === 'heading') {
      headings.set(passage.section, discourse);
      if (named) headingSectors.set(passage.section, named);
    }
    sector = named ?? (isContinued ? sector : headingSectors.get(passage.section));
  }
  return {
    document,
    self: self.id,
    extractorVersion: extractorVersion(),
    entities: collector.entities,
    mentions: collector.mentions,
    facts: collector.facts,
    statedCounts,
    diagnostics,
  };
}

/** The passage as a window of it is read; a row too long to be one is read as prose. */
function part(passage: Passage, window: Span): Passage {
  if (window.start === 0 && window.end === passage.text.length) return passage;
  const { table: _table, ...rest } = passage;
  return { ...rest, text: passage.text.slice(window.start, window.end) };
}

/** A diagnostic of a window in the offsets of its passage. */
const moved = (diagnostic: Diagnostic, by: number): Diagnostic =>
  diagnostic.span === undefined
    ? diagnostic
    : { ...diagnostic, span: { start: diagnostic.span.start + by, end: diagnostic.span.end + by } };

function selfEntity(document: SourceDocument): EntityDraft {
  const { symbol, date, session } = document.meta;
  const periods = reportingPeriods(document);
  return {
    id: document.id,
    label: 'Document',
    name: document.title,
    known: true,
    properties: {
      title: document.title,
      ...(symbol ? { symbol } : {}),
      ...(date ? { date } : {}),
      ...(session ? { session } : {}),
      ...(periods.length > 0 ? { periods } : {}),
    },
    aliases: symbol ? [symbol] : [],
  };
}

/** A passage starts anew with what its heading left; a bullet or footnote goes on from the passage before. */
function openPassage(
  passage: Passage,
  before: Discourse,
  headings: ReadonlyMap<string, Discourse>,
): Discourse {
  // the line that names the columns of a table goes on from the words above it
  if (CONTINUED.has(passage.kind) || (passage.kind === 'caption' && passage.text.includes('\t')))
    return { ...before, textsStart: undefined, eventSentence: undefined };
  const heading = headings.get(passage.section);
  return freshDiscourse(heading, before.isOfUnion);
}

function freshDiscourse(heading: Discourse | undefined, isOfUnion: boolean): Discourse {
  return {
    actor: undefined,
    subject: undefined,
    group: heading?.group,
    onlyGroup: undefined,
    named: heading?.named,
    act: undefined,
    texts: [],
    parties: [],
    textsStart: undefined,
    event: undefined,
    eventSentence: undefined,
    listed: undefined,
    help: undefined,
    partners: undefined,
    membership: undefined,
    isOfSelf: false,
    union: UNION,
    isOfUnion,
  };
}

function readSentence(
  view: SentenceView,
  triggers: readonly Trigger[],
  discourse: Discourse,
  self: EntityDraft,
  passage: Passage,
  section: Parameters<typeof readTopics>[1],
): readonly FactDraft[] {
  const facts = [
    ...readDocumentFacts(view, self, discourse),
    ...readTableRow(view, passage, discourse),
    ...(passage.table && passage.table.header.length > 0
      ? []
      : triggers.flatMap((trigger) =>
          readTrigger(view, trigger, triggers, discourse).map((fact) =>
            fact.wording === trigger.wording ? { ...fact, trigger: wordingSpan(trigger) } : fact,
          ),
        )),
    ...readContinuation(view, triggers, discourse, passage.kind === 'bullet'),
    ...readAsides(view, discourse),
    ...readContributions(view),
    ...readPartnerList(view, discourse, passage.kind === 'bullet'),
    ...readEventActs(view, triggers, discourse),
    ...readClauseEvents(view, discourse, passage.kind === 'bullet'),
    ...readAttendance(view, discourse),
    ...readEventBullet(view, passage.kind === 'bullet'),
    ...readForms(view),
    ...readReplacements(view),
    ...readMembership(view, discourse, passage.kind === 'bullet'),
    ...readRequested(view, discourse),
    ...readReceived(view, discourse, passage.kind === 'bullet'),
    ...readStatedNone(view, passage),
    ...readTopics(view, section),
  ];
  const ofClauses = [
    ...readClausePartners(view, discourse),
    ...(passage.table ? [] : readClauseHelp(view, discourse)),
    ...(passage.table ? [] : readClauseTexts(view, triggers, discourse)),
  ];
  // a list with a group for each text says more of each: its own date
  const each = new Set(
    ofClauses.filter(({ rule }) => rule === 'clause/each-by-its-group').map(({ object }) => object.id),
  );
  const told = facts.filter(
    (fact) =>
      !isContradicted(view, withTrigger(view, triggers, fact)) &&
      !(TEXT_ACTS.has(fact.predicate) && each.has(fact.object.id)),
  );
  // who acted on a text is told once: other rules know where a verb is left out
  const isTold = ({ predicate, object, rule }: FactDraft): boolean =>
    rule.startsWith('clause/') &&
    (TEXT_ACTS.has(predicate) || predicate === 'ASSISTED') &&
    told.some((fact) => fact.predicate === predicate && fact.object.id === object.id);
  return [...told, ...withoutTold(ofClauses, told).filter((fact) => !isTold(fact))].map((fact) =>
    withSentenceQualifiers(view, fact),
  );
}

/** Facts of clauses whose two ends no other rule of the sentence has linked; a dealing of two bodies is told once, either way round. */
function withoutTold(found: readonly FactDraft[], told: readonly FactDraft[]): readonly FactDraft[] {
  const keyOf = ({ subject, predicate, object }: FactDraft): string =>
    predicate === 'COLLABORATES_WITH'
      ? `${predicate} ${[subject.id, object.id].sort().join(' ')}`
      : `${predicate} ${subject.id} ${object.id}`;
  const keys = new Set(told.map(keyOf));
  return found.filter((fact) => {
    const key = keyOf(fact);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** A fact whose object the sentence before names, and not its own: both sentences support it. */
function withNaming(view: SentenceView, before: SentenceView | undefined, fact: FactDraft): FactDraft {
  const isNamed = (sentence: SentenceView): boolean =>
    sentence.units.some(({ draft, nested, peers }) =>
      [draft, ...(nested ?? []).map((c) => c.draft), ...(peers ?? []).map((c) => c.draft)].some(
        ({ id }) => id === fact.object.id,
      ),
    );
  const isOwn = fact.support.start === view.start && fact.support.end === view.end;
  return before && isOwn && !isNamed(view) && isNamed(before)
    ? { ...fact, support: { start: before.start, end: view.end } }
    : fact;
}

/** A fact with the span of its wording, where its words stand in the window. */
function withTrigger(view: SentenceView, triggers: readonly Trigger[], fact: FactDraft): FactDraft {
  const trigger = fact.trigger ?? triggerSpan(view, triggers, fact);
  return trigger ? { ...fact, trigger } : fact;
}

function readTrigger(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  discourse: Discourse,
): readonly FactDraft[] {
  switch (trigger.frame.construction) {
    case 'text-act':
      return readTextAct(view, trigger, triggers, discourse);
    case 'partnership':
      return readPartnership(view, trigger, triggers, discourse);
    case 'assistance':
      return readAssistance(view, trigger, triggers, discourse);
    case 'event-act':
      return [];
  }
}
