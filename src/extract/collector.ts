/** Gathers entities, mentions and facts of a document under stable ids. */
import { hash } from 'node:crypto';
import type { Passage, Span } from '../domain/document.ts';
import type { Entity, Fact, Mention, PropertyValue } from '../domain/extraction.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';

interface EntityRecord {
  draft: EntityDraft;
  readonly aliases: Set<string>;
  properties: Record<string, PropertyValue>;
}

const STRUCTURE = new Set(['STATES_NONE', 'ABOUT']);

/**
 * A sentence supports a fact as a whole. Where full stops of abbreviations make it look like many ("Rev. Dubai" five times),
 * the quote ends with the item it is for: lead-in and list so far.
 */
function supportSpan(text: string, draft: FactDraft): { start: number; end: number } {
  const { start, end } = draft.support;
  const stops = text.slice(start, end).match(/\.\s+\p{Lu}/gu)?.length ?? 0;
  return stops > 1 && draft.item && draft.item.end > start && draft.item.end <= end
    ? { start, end: draft.item.end }
    : { start, end };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A fact of a window in the offsets of its passage. */
const moved = (draft: FactDraft, by: number): FactDraft => ({
  ...draft,
  support: shift(draft.support, by),
  ...(draft.item ? { item: shift(draft.item, by) } : {}),
  ...(draft.trigger ? { trigger: shift(draft.trigger, by) } : {}),
});

/** What one document gives, in the order in which it was found. */
export class Collector {
  readonly #documentId: string;
  readonly #entities = new Map<string, EntityRecord>();
  readonly mentions: Mention[] = [];
  readonly #facts = new Map<string, Fact>();
  /** Keys of the facts of one passage, type and pair: the rivals of a new reading. */
  readonly #rivals = new Map<string, Set<string>>();

  constructor(documentId: string) {
    this.#documentId = documentId;
  }

  /** Adds an entity or what another mention says of it. */
  entity(draft: EntityDraft, surface?: string): void {
    const record = this.#entities.get(draft.id) ?? { draft, aliases: new Set<string>(), properties: {} };
    this.#entities.set(draft.id, record);
    record.properties = { ...draft.properties, ...record.properties };
    if (draft.known && !record.draft.known) record.draft = draft;
    for (const name of [...(surface ? [surface] : []), ...(draft.aliases ?? [])]) {
      // "102" in "Resolutions 101, 102 and 133" is no name by itself
      if (name !== record.draft.name && !/^[\d\s/.,-]*$/.test(name)) record.aliases.add(name);
    }
  }

  /** Adds a mention with its nested and peer mentions; `offset` is where the window that was read begins. */
  mention(passage: Passage, candidate: Candidate, offset: number): void {
    const surface = passage.text.slice(candidate.start + offset, candidate.end + offset);
    this.entity(
      candidate.draft,
      candidate.isMade ? undefined : surface.replace(/^[“"]|[”"]$/g, '').replace(/\s+/g, ' '),
    );
    this.mentions.push({
      entity: candidate.draft.id,
      passage: passage.id,
      start: candidate.start + offset,
      end: candidate.end + offset,
      surface,
    });
    for (const inner of [...(candidate.nested ?? []), ...(candidate.peers ?? [])])
      this.mention(
        passage,
        { ...inner, ...(candidate.peers?.includes(inner) ? { isMade: true } : {}) },
        offset,
      );
    for (const link of candidate.links ?? []) this.entity(link.object);
  }

  /** Adds a fact; of two readings of one statement the surer stays. */
  fact(passage: Passage, found: FactDraft, offset: number): void {
    const draft = offset === 0 ? found : moved(found, offset);
    if (draft.subject.id === draft.object.id) return;
    if (!STRUCTURE.has(draft.predicate)) this.entity(draft.subject);
    this.entity(draft.object);
    const subjectText = draft.qualifiers?.['subject'];
    let statement = typeof subjectText === 'string' ? subjectText : '';
    const key = [passage.id, draft.predicate, draft.subject.id, draft.object.id].join('\n');
    const rivals = this.#rivals.get(key) ?? new Set<string>();
    this.#rivals.set(key, rivals);
    for (const rivalKey of rivals) {
      const rival = this.#facts.get(rivalKey);
      if (!rival) continue;
      // "assistance was provided to X … workshops are scheduled for X": two statements, each with its own status
      if (isOtherStatus(rival, draft)) {
        statement = `${statement}\n${String(draft.qualifiers?.['status'])}`;
        continue;
      }
      const other = rival.qualifiers['subject'];
      // a reading without a subject, or with the same one, is the same statement
      if (statement !== '' && typeof other === 'string' && other !== statement && rival.rule === draft.rule)
        continue;
      if (rival.confidence >= draft.confidence) return;
      this.#facts.delete(rivalKey);
      rivals.delete(rivalKey);
    }
    rivals.add(`${key}\n${statement}`);
    this.#facts.set(`${key}\n${statement}`, this.#make(passage, draft, statement));
  }

  #make(passage: Passage, draft: FactDraft, statement: string): Fact {
    const digest = hash(
      'sha256',
      [
        this.#documentId,
        passage.where,
        draft.predicate,
        draft.subject.id,
        draft.object.id,
        statement,
        String(passage.ordinal),
      ].join('\n'),
    ).slice(0, 20);
    const { start, end } = supportSpan(passage.text, draft);
    return {
      id: `f-${digest}`,
      subject: draft.subject.id,
      predicate: draft.predicate,
      object: draft.object.id,
      passage: passage.id,
      start,
      end,
      quote: passage.text.slice(start, end),
      wording: draft.wording,
      rule: draft.rule,
      confidence: Math.round(draft.confidence * 100) / 100,
      qualifiers: draft.qualifiers ?? {},
      ...(draft.item ? { item: draft.item } : {}),
      ...(draft.trigger ? { trigger: draft.trigger } : {}),
    };
  }

  get facts(): readonly Fact[] {
    return [...this.#facts.values()];
  }

  /** Entities in order of first use. */
  get entities(): readonly Entity[] {
    return [...this.#entities.values()].map(({ draft, aliases, properties }) => ({
      id: draft.id,
      label: draft.label,
      name: draft.name,
      aliases: [...aliases].filter((alias) => alias !== draft.name),
      known: draft.known,
      properties,
    }));
  }
}

/** Whether two readings name who was helped at different places, with another status. */
function isOtherStatus(rival: Fact, { predicate, qualifiers, item }: FactDraft): boolean {
  const status = qualifiers?.['status'];
  const isApart =
    rival.item !== undefined &&
    item !== undefined &&
    (rival.item.end <= item.start || item.end <= rival.item.start);
  return predicate === 'ASSISTED' && isApart && status !== undefined && rival.qualifiers['status'] !== status;
}
