import { createHash } from 'node:crypto';
import type { Passage, Section } from '../../../src/domain/document.ts';
import type { Entity, Extraction, Fact, Mention, Properties } from '../../../src/domain/extraction.ts';
import { type Predicate, STATED_RELATIONSHIPS } from '../../../src/domain/model.ts';
import { type EntityPool, fits } from './entity-pool.ts';
import { Random } from './random.ts';

const SECTIONS = 10;
const PASSAGES_OF_SECTION = 5;
/** So many of the statements of a document are about what it is the first to name. */
const SHARE_OF_NEW = 0.3;
/** So many collaborations repeat a pair of the same document: parallel relationships. */
const SHARE_OF_REPEATED = 0.3;

interface Wording {
  readonly predicate: Predicate;
  readonly weight: number;
  readonly words: readonly string[];
  /** Further properties of the relationship. */
  readonly qualifiers?: (random: Random) => Properties;
}

const MODES = ['collaboration', 'collaboration', 'liaison', 'memorandum', 'partnership'];
const ABOUT_WHAT = ['smart utility metering', 'Decentralised Identifiers', 'network slicing', 'data quality'];
const WORDINGS: readonly Wording[] = [
  {
    predicate: 'COLLABORATES_WITH',
    weight: 30,
    words: ['is collaborating with', 'cooperates with', 'liaised with'],
    qualifiers: (random) => ({
      mode: random.pick(MODES),
      subject: random.pick(ABOUT_WHAT),
      ...(random.next() < 0.1 && { status: 'considered' }),
    }),
  },
  {
    predicate: 'APPROVED',
    weight: 14,
    words: ['approved', 'adopted'],
    qualifiers: (random) => ({
      procedure: random.pick(['AAP', 'TAP']),
      date: `2020-0${1 + random.below(9)}`,
    }),
  },
  { predicate: 'CONSENTED', weight: 5, words: ['consented'], qualifiers: () => ({ procedure: 'AAP' }) },
  { predicate: 'AGREED', weight: 3, words: ['agreed'] },
  { predicate: 'DETERMINED', weight: 2, words: ['determined'], qualifiers: () => ({ procedure: 'TAP' }) },
  { predicate: 'DEVELOPS', weight: 8, words: ['is working on', 'drafts', 'progresses'] },
  { predicate: 'ENGAGED_ON', weight: 5, words: ['is engaged on'], qualifiers: () => ({ mode: 'liaison' }) },
  {
    predicate: 'ASSISTED',
    weight: 7,
    words: ['assisted', 'trained'],
    qualifiers: (random) => ({ kind: 'training', status: random.pick(['provided', 'ongoing', 'scheduled']) }),
  },
  { predicate: 'ORGANIZED', weight: 5, words: ['organised'], qualifiers: () => ({ role: 'organizer' }) },
  { predicate: 'PARTICIPATED_IN', weight: 4, words: ['took part in'] },
  { predicate: 'HELD_IN', weight: 3, words: ['was held in'], qualifiers: () => ({ city: 'Geneva' }) },
  {
    predicate: 'MEMBER_OF',
    weight: 2,
    words: ['is a member of'],
    qualifiers: () => ({ category: 'Academia' }),
  },
  { predicate: 'SUPPLEMENTS', weight: 1, words: ['supplements'] },
  { predicate: 'REVISES', weight: 1, words: ['revises'] },
  {
    predicate: 'BECAME',
    weight: 1,
    words: ['became'],
    qualifiers: (random) => ({ confirmed: random.next() < 0.7 }),
  },
  { predicate: 'ABOUT', weight: 14, words: ['is about'] },
];

/** What one report says; a pure function of the pool, the seed and the report's number. */
export function generateExtraction(pool: EntityPool, number: number, seed: number): Extraction {
  return new ReportMaker(pool, number, new Random(seed * 1_000_003 + number)).make();
}

class ReportMaker {
  readonly #pool: EntityPool;
  readonly #random: Random;
  readonly #number: number;
  readonly #self: Entity;
  readonly #entities = new Map<string, Entity>();
  readonly #mentions: Mention[] = [];
  readonly #facts: Fact[] = [];
  /** New entities that no statement has named yet. */
  readonly #unnamed: Entity[];
  readonly #new: readonly Entity[];
  readonly #pairs: (readonly [Entity, Entity])[] = [];

  constructor(pool: EntityPool, number: number, random: Random) {
    this.#pool = pool;
    this.#random = random;
    this.#number = number;
    this.#new = pool.newOf(number);
    this.#unnamed = [...this.#new];
    this.#self = {
      id: `doc-b${number}`,
      label: 'Document',
      name: `B/${number}`,
      aliases: [`Document B/${number}`],
      known: false,
      properties: {},
    };
    this.#entities.set(this.#self.id, this.#self);
  }

  make(): Extraction {
    const { id } = this.#self;
    const sections: Section[] = [];
    const passages: Passage[] = [];
    for (let at = 1; at <= SECTIONS; at += 1) {
      const section = `${id}#s-${at}`;
      sections.push({ id: section, where: String(at), title: `Activities, part ${at}`, level: 1, order: at });
      for (let ordinal = 1; ordinal <= PASSAGES_OF_SECTION; ordinal += 1) {
        const where = `${at}.${ordinal}`;
        const order = passages.length + 1;
        passages.push({
          ...{
            id: `${id}#${where}~1`,
            where,
            ordinal: 1,
            order,
            kind: 'paragraph',
            section,
            line: 2 * order,
          },
          text: this.#write(`${id}#${where}~1`, where),
        });
      }
    }
    const [symbol, title] = [`B/${this.#number}`, `Report ${this.#number} on the activities of the Union`];
    const month = String(1 + (this.#number % 12)).padStart(2, '0');
    const date = `20${10 + (this.#number % 15)}-${month}-15`;
    return {
      document: {
        ...{ id, title, sections, passages, diagnostics: [] },
        meta: {
          symbol,
          title,
          session: `Session ${this.#number % 15}`,
          date,
          source: 'generated',
          nature: 'composed',
        },
        sha256: createHash('sha256').update(id).digest('hex'),
      },
      self: id,
      extractorVersion: 'generated',
      entities: [...this.#entities.values()],
      mentions: this.#mentions,
      facts: this.#facts,
      statedCounts: [],
      diagnostics: [],
    };
  }

  /** Text of a passage, with what it says kept beside it. */
  #write(passage: string, where: string): string {
    const ordinal = Number(passage.split(/[.~]/).at(-2) ?? 0);
    let text = `In the period under report, item ${this.#number}x${where.replace('.', 'x')} was dealt with. `;
    const statements = 1 + this.#random.below(2);
    for (let at = 0; at < statements; at += 1) text += this.#state(passage, where, text.length);
    // what no statement has room for is at least mentioned, so that the graph needs it
    const left = ordinal === PASSAGES_OF_SECTION ? this.#unnamed.splice(0, 4) : [];
    for (const entity of left) {
      const start = text.length;
      this.#mention(entity, passage, start);
      text += `${entity.name}, `;
    }
    return `${text}as noted by the meeting.`;
  }

  /** One sentence that states one fact. */
  #state(passage: string, where: string, offset: number): string {
    const { predicate, words, qualifiers } = this.#random.weighted(
      WORDINGS.map((wording) => [wording, wording.weight] as const),
    );
    const [subject, object] = this.#ends(predicate);
    const wording = this.#random.pick(words);
    const trigger = offset + subject.name.length + 1;
    const objectStart = trigger + wording.length + 1;
    const quote = `${subject.name} ${wording} ${object.name} on ${this.#random.pick(ABOUT_WHAT)}`;
    this.#mention(subject, passage, offset);
    this.#mention(object, passage, objectStart);
    const ordinal = this.#facts.length;
    const key = [this.#self.id, where, predicate, subject.id, object.id, ordinal].join('\n');
    this.#facts.push({
      id: `f-${createHash('sha256').update(key).digest('hex').slice(0, 20)}`,
      ...{ subject: subject.id, predicate, object: object.id, passage, quote, wording },
      ...{
        start: offset,
        end: offset + quote.length,
        rule: `${predicate.toLowerCase()}/active`,
        confidence: 0.9,
      },
      qualifiers: qualifiers?.(this.#random) ?? {},
      item: { start: objectStart, end: objectStart + object.name.length },
      trigger: { start: trigger, end: trigger + wording.length },
    });
    return `${quote}. `;
  }

  #ends(predicate: Predicate): readonly [Entity, Entity] {
    const repeats = predicate === 'COLLABORATES_WITH' && this.#random.next() < SHARE_OF_REPEATED;
    if (repeats && this.#pairs.length > 0) return this.#random.pick(this.#pairs);
    const { from, to } = STATED_RELATIONSHIPS[predicate];
    const subject = this.#choose(from);
    let object = this.#choose(to);
    while (object === subject) object = this.#choose(to);
    if (predicate === 'COLLABORATES_WITH') this.#pairs.push([subject, object]);
    return [subject, object];
  }

  #choose(ends: Parameters<EntityPool['fitting']>[0]): Entity {
    const fitting = this.#pool.fitting(ends);
    if (this.#random.next() >= SHARE_OF_NEW) return this.#random.skewed(fitting);
    const own = this.#new.filter((entity) => fits(entity, ends));
    return own.length > 0 ? this.#random.pick(own) : this.#random.skewed(fitting);
  }

  #mention(entity: Entity, passage: string, start: number): void {
    this.#entities.set(entity.id, entity);
    const at = this.#unnamed.indexOf(entity);
    if (at >= 0) this.#unnamed.splice(at, 1);
    const end = start + entity.name.length;
    this.#mentions.push({ entity: entity.id, passage, start, end, surface: entity.name });
  }
}
