/** A plan's terms and links against the graph: links are read one after the other from whatever end is known, then joined. */
import type { EntityLabel, LinkType } from '../domain/model.ts';
import type { Database } from '../graph/database.ts';
import {
  entitiesNamed,
  partsOf,
  statementsOf,
  statementsOfType,
  type StatementRow,
} from '../graph/read/question-links.ts';
import { placesInRegion } from '../graph/read/timeline.ts';
import { type Binding, joinBindings, MOST_BINDINGS } from './join-bindings.ts';
import type { Plan, PlanLink, PlanTerm } from './plan.ts';
import { fitsLink, fitsTerm } from './row-filters.ts';
import type { AboutTopics } from './speaks-of.ts';

export interface Matched {
  readonly bindings: readonly Binding[];
  /** Whether a link had more rows, or the plan more bindings, than are looked at. */
  readonly truncated: boolean;
}

/** Rows of a link that are looked at. */
const MOST_ROWS = 20_000;

/** With more ids than this, a link is read whole. */
const MOST_ANCHORS = 2_000;

/** Parts of a body or organization: "ITU-T or its groups". */
const MOST_PARTS = 200;

/** Ids that a term may have; null for all of its labels. */
type Domain = ReadonlySet<string> | null;

const sizeOf = (domain: Domain): number => domain?.size ?? Number.POSITIVE_INFINITY;

/** Fills the terms of a plan in every way that the documents state; at most 50,000 ways. */
export async function matchPlan(database: Database, plan: Plan): Promise<Matched> {
  return new Matcher(database, plan).run();
}

class Matcher {
  readonly #database: Database;
  readonly #plan: Plan;
  readonly #domains = new Map<number, Domain>();
  #about: AboutTopics = new Map();
  #truncated = false;

  constructor(database: Database, plan: Plan) {
    this.#database = database;
    this.#plan = plan;
  }

  async run(): Promise<Matched> {
    const { terms, links } = this.#plan;
    [this.#about] = await Promise.all([this.#readTopics(), this.#readDomains()]);
    await this.#narrowByRegions();
    const positive = links.filter((link) => !link.negated && !link.optional && !isRegion(link));
    let bindings: readonly Binding[] = [{ things: new Map(), rows: [], named: [] }];
    const waiting = [...positive];
    while (waiting.length > 0 && bindings.length > 0) {
      waiting.sort((a, b) => this.#cost(a) - this.#cost(b));
      const link = waiting.shift();
      if (link === undefined) break;
      const rows = await this.#rowsOf(link);
      this.#narrow(link.from, new Set(rows.map(({ fromAnchor }) => fromAnchor)));
      this.#narrow(link.to, new Set(rows.map(({ toAnchor }) => toAnchor)));
      bindings = joinBindings(bindings, link, rows);
    }
    const used = new Set(positive.flatMap(({ from, to }) => [from, to]));
    for (const term of terms)
      if (!used.has(term.at) && this.#standsAlone(term)) bindings = await this.#joinNamed(bindings, term);
    for (const link of links.filter(({ optional }) => optional))
      bindings = await this.#joinOptional(bindings, link);
    for (const link of links.filter(({ negated }) => negated)) bindings = await this.#without(bindings, link);
    if (bindings.length > MOST_BINDINGS) this.#truncated = true;
    return { bindings: bindings.slice(0, MOST_BINDINGS), truncated: this.#truncated };
  }

  /** Terms that no link reaches, except those of links that there must not or need not be. */
  #standsAlone({ at }: PlanTerm): boolean {
    const { links, terms } = this.#plan;
    const touching = links.filter(({ from, to }) => from === at || to === at);
    if (touching.length === 0) return true;
    // the region of countries is known by its places
    if (touching.every(isRegion)) return touching.some(({ from }) => from === at);
    if (touching.some((link) => !link.negated && !link.optional && !isRegion(link))) return false;
    return (
      terms[at]?.shown === true &&
      touching.some(({ optional, negated, from }) => negated || (optional && from === at))
    );
  }

  async #readDomains(): Promise<void> {
    const rolled = this.#plan.terms
      .filter(({ rollUp, ids }) => rollUp && ids !== null)
      .flatMap(({ ids }) => ids ?? []);
    const parts =
      rolled.length === 0
        ? new Map<string, readonly string[]>()
        : await partsOf(this.#database, rolled, MOST_PARTS);
    for (const { at, ids, rollUp } of this.#plan.terms)
      this.#domains.set(
        at,
        ids === null ? null : new Set(rollUp ? ids.flatMap((id) => [id, ...(parts.get(id) ?? [])]) : ids),
      );
  }

  async #readTopics(): Promise<AboutTopics> {
    const { terms, links } = this.#plan;
    const ids = [
      ...new Set([...terms, ...links].flatMap(({ topics }) => topics.flatMap((topic) => topic.ids))),
    ];
    if (ids.length === 0) return new Map();
    const rows = await statementsOf(
      this.#database,
      ['ABOUT'],
      { anchored: 'to', ids, others: null, documents: null },
      MOST_ROWS,
    );
    const byTopic = Map.groupBy(rows, ({ toAnchor }) => toAnchor);
    return new Map([...byTopic].map(([id, each]) => [id, new Set(each.map(({ from }) => from.id))]));
  }

  /** Countries of a region, and the countries in which events of a region are held. */
  async #narrowByRegions(): Promise<void> {
    for (const link of this.#plan.links) {
      const domain = this.#domains.get(link.to);
      if (link.negated || domain === null || domain === undefined) continue;
      const isHeld = link.types.includes('HELD_IN');
      if (!isRegion(link) && !isHeld) continue;
      const places = (await Promise.all([...domain].map((id) => placesInRegion(this.#database, id)))).flat();
      if (isHeld) this.#domains.set(link.to, new Set([...domain, ...places]));
      else this.#narrow(link.from, new Set(places));
    }
  }

  #narrow(at: number, ids: ReadonlySet<string>): void {
    const known = this.#domains.get(at) ?? null;
    this.#domains.set(at, known === null ? ids : new Set([...known].filter((id) => ids.has(id))));
  }

  #cost({ from, to }: PlanLink): number {
    return Math.min(...[from, to].map((at) => sizeOf(this.#domains.get(at) ?? null)));
  }

  /** The rows of a link that its ends, and it, allow; of a link that may lead either way, turned. */
  async #rowsOf(link: PlanLink): Promise<readonly StatementRow[]> {
    const read = await Promise.all(
      link.types.flatMap((type) => [
        this.#read(link, type, false),
        ...(link.eitherWay ? [this.#read(link, type, true)] : []),
      ]),
    );
    const rows = read.flat();
    return rows.filter((row) => this.#allows(link, row));
  }

  async #read(link: PlanLink, type: LinkType, turned: boolean): Promise<readonly StatementRow[]> {
    const [from, to] = turned ? [link.to, link.from] : [link.from, link.to];
    const [subjects, objects] = [this.#domains.get(from) ?? null, this.#domains.get(to) ?? null];
    const rows =
      Math.min(sizeOf(subjects), sizeOf(objects)) <= MOST_ANCHORS
        ? await this.#readAnchored(type, subjects, objects)
        : await this.#readWhole(type, from, to);
    if (rows.length >= MOST_ROWS) this.#truncated = true;
    return turned ? rows.map(turnedRow) : rows;
  }

  /** From the end of which fewer things are known. */
  async #readAnchored(type: LinkType, subjects: Domain, objects: Domain): Promise<readonly StatementRow[]> {
    const isFrom = sizeOf(subjects) <= sizeOf(objects);
    const [ids, others] = isFrom ? [subjects, objects] : [objects, subjects];
    if (ids?.size === 0) return [];
    return statementsOf(
      this.#database,
      [type],
      {
        anchored: isFrom ? 'from' : 'to',
        ids: [...(ids ?? [])],
        others: others !== null && others.size <= MOST_ANCHORS ? [...others] : null,
        documents: this.#plan.documents,
      },
      MOST_ROWS,
    );
  }

  async #readWhole(type: LinkType, from: number, to: number): Promise<readonly StatementRow[]> {
    const labelsOf = (at: number): readonly EntityLabel[] | null => this.#plan.terms[at]?.labels ?? null;
    const filter = {
      fromLabels: labelsOf(from),
      toLabels: labelsOf(to),
      documents: this.#plan.documents,
    };
    return statementsOfType(this.#database, type, filter, MOST_ROWS);
  }

  #allows(link: PlanLink, row: StatementRow): boolean {
    const { terms } = this.#plan;
    const [from, to] = [terms[link.from], terms[link.to]];
    if (from === undefined || to === undefined) return false;
    if (!this.#isIn(link.from, row.fromAnchor) || !this.#isIn(link.to, row.toAnchor)) return false;
    const quote = row.evidence?.quote ?? '';
    return (
      fitsTerm(row.from, from, quote, this.#about) &&
      fitsTerm(row.to, to, quote, this.#about) &&
      fitsLink(row, link, this.#about)
    );
  }

  #isIn(at: number, id: string): boolean {
    const domain = this.#domains.get(at) ?? null;
    return domain === null || domain.has(id);
  }

  /** Things of a kind that documents name, where no link is asked of them. */
  async #joinNamed(bindings: readonly Binding[], term: PlanTerm): Promise<readonly Binding[]> {
    const domain = this.#domains.get(term.at) ?? null;
    const found = await entitiesNamed(
      this.#database,
      {
        labels: term.labels ?? [],
        ids: domain === null ? null : [...domain],
        documents: this.#plan.documents,
      },
      MOST_ROWS,
    );
    if (found.length >= MOST_ROWS) this.#truncated = true;
    const fitting = found.filter(
      ({ entity, mentions }) =>
        mentions.length > 0 && fitsTerm(entity, term, mentions[0]?.text ?? '', this.#about),
    );
    return bindings.flatMap((binding) =>
      fitting.map(({ entity, mentions }) => ({
        things: new Map([...binding.things, [term.at, entity]]),
        rows: binding.rows,
        named: [...binding.named, ...mentions],
      })),
    );
  }

  async #joinOptional(bindings: readonly Binding[], link: PlanLink): Promise<readonly Binding[]> {
    this.#bind(bindings, link);
    const rows = await this.#rowsOf(link);
    return bindings.flatMap((binding) => {
      const joined = joinBindings([binding], link, rows);
      return joined.length === 0 ? [binding] : joined;
    });
  }

  /** Bindings of which there is no such link. */
  async #without(bindings: readonly Binding[], link: PlanLink): Promise<readonly Binding[]> {
    this.#bind(bindings, link);
    const rows = await this.#rowsOf(link);
    return bindings.filter((binding) => joinBindings([binding], link, rows).length === 0);
  }

  /** What is bound by now is all that the ends of a further link may be. */
  #bind(bindings: readonly Binding[], { from, to }: PlanLink): void {
    for (const at of [from, to]) {
      const ids = bindings.flatMap(({ things }) => things.get(at)?.id ?? []);
      if (ids.length > 0) this.#domains.set(at, new Set(ids));
    }
  }
}

const isRegion = ({ types }: PlanLink): boolean => types.includes('IN_REGION');

const turnedRow = (row: StatementRow): StatementRow => ({
  ...row,
  from: row.to,
  to: row.from,
  fromAnchor: row.toAnchor,
  toAnchor: row.fromAnchor,
});
