/** From a resolution to what reports say on its subject, each with why it is counted. */
import type { Database } from '../graph/database.ts';
import { type EntityEvidence, evidenceOnEntities, type EvidenceRow } from '../graph/read/evidence.ts';
import { factsByIds, factsOfPassages, type FactRow } from '../graph/read/facts.ts';
import {
  passagesOfSections,
  type PassageRow,
  sectionsOfDocuments,
  type SectionRow,
} from '../graph/read/passages.ts';
import { isReport, listingPassages } from './evidence-sorts.ts';

/** Why something is counted as an action on a resolution. */
export interface ActionReason {
  readonly kind: 'STATED_WITH_IT' | 'HEADING_NAMES_IT' | 'SECTION_ON_TOPIC' | 'PASSAGE_CITES_IT';
  /** The resolution or edition that the text names; of a topic the topic. */
  readonly named: string;
  /** The section whose heading it is. */
  readonly section?: string;
  /** The heading, or the passage that states or cites it. */
  readonly passage: string;
  /** The fact that ties the section to the topic, or states it. */
  readonly fact?: string;
}

/** A fact, or a passage that cites the resolution. */
export interface Action {
  /** Key of the order: document, place in the text, id. */
  readonly key: string;
  readonly document: string;
  readonly passage: string;
  readonly fact?: FactRow;
  /** True when the report itself ties it to the resolution; false for "same subject, not attributed by the report". */
  readonly isAttributed: boolean;
  readonly why: readonly ActionReason[];
}

/** All actions in reading order, documents by id. */
export interface Actions {
  readonly actions: readonly Action[];
  /** True when there was more than is looked at. */
  readonly truncated: boolean;
}

export interface ActionFilter {
  /** Null for all. */
  readonly documents: readonly string[] | null;
  readonly includePlanned: boolean;
}

/** Places of each sort, and passages of a section, that are looked at. */
const MOST_EVIDENCE = 1_000;
const MOST_SECTIONS = 500;
const MOST_OF_A_SECTION = 500;
const MOST_OF_A_PASSAGE = 200;

/** Actions on each resolution, with its editions, works and what was decided to be the same; unknown ids have no entry. */
export async function actionsOn(
  database: Database,
  resolutions: readonly string[],
  { documents, includePlanned }: ActionFilter,
): Promise<ReadonlyMap<string, Actions>> {
  const evidence = await evidenceOnEntities(database, resolutions, documents, MOST_EVIDENCE);
  const headings = [...evidence.values()].flatMap(({ rows }) => rows.filter(isHeading));
  const stated = [...evidence.values()].flatMap(({ rows }) =>
    rows.flatMap(({ fact, sort }) => (sort === 'fact' && fact !== null ? [fact] : [])),
  );
  const [sections, factsWithIt] = await Promise.all([
    sectionsBelow(database, headings),
    factsByIds(database, [...new Set(stated)]),
  ]);
  const pages = await passagesOfSections(database, [...new Set([...sections.values()].flat())], {
    from: null,
    length: MOST_OF_A_SECTION,
    backward: false,
  });
  const passages = new Map([...pages].map(([section, { rows }]) => [section, rows]));
  const facts = await factsOfPassages(database, [...passages.values()].flat(), MOST_OF_A_PASSAGE);
  const source: Source = {
    sections,
    passages,
    facts,
    stated: new Map(factsWithIt.map((fact) => [fact.id, fact])),
    includePlanned,
  };
  return new Map([...evidence].map(([id, found]) => [id, assemble(found, source)]));
}

interface Source {
  /** A section with all below it. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly passages: ReadonlyMap<string, readonly PassageRow[]>;
  readonly facts: ReadonlyMap<string, readonly FactRow[]>;
  readonly stated: ReadonlyMap<string, FactRow>;
  readonly includePlanned: boolean;
}

function assemble({ rows, truncated }: EntityEvidence, source: Source): Actions {
  const found = new Map<string, Action>();
  const add = (place: Place, fact: FactRow | undefined, why: ActionReason): void => {
    if (fact !== undefined && (!isReport(fact.predicate) || (fact.planned && !source.includePlanned))) return;
    const key = keyOf(place, fact);
    const before = found.get(key);
    found.set(key, {
      key,
      document: place.document,
      passage: place.passage,
      ...(fact !== undefined && { fact }),
      isAttributed: before?.isAttributed === true || !ON_SUBJECT.has(why.kind),
      why: [...(before?.why ?? []), why],
    });
  };
  const listing = listingPassages(rows);
  const stating = new Set(rows.filter(({ sort }) => sort === 'fact').map(({ passage }) => passage));
  for (const row of rows) {
    const { named, passage } = row;
    if (row.sort === 'fact') {
      const fact = source.stated.get(row.fact ?? '');
      if (fact !== undefined) add(row, fact, { kind: 'STATED_WITH_IT', named, passage, fact: fact.id });
    } else if (isHeading(row)) {
      const why: ActionReason = {
        kind: row.sort === 'section' ? 'SECTION_ON_TOPIC' : 'HEADING_NAMES_IT',
        ...{ named, passage, section: row.section },
        ...(row.fact !== null && { fact: row.fact }),
      };
      for (const section of source.sections.get(row.section) ?? [])
        for (const inside of source.passages.get(section) ?? [])
          for (const fact of source.facts.get(inside.id) ?? [])
            add({ document: inside.document, passage: inside.id, order: inside.order }, fact, why);
    } else if (row.sort === 'mention' && !listing.has(passage) && !stating.has(passage)) {
      add(row, undefined, { kind: 'PASSAGE_CITES_IT', named, passage });
    }
  }
  const isCut = [...source.passages.values()].some(({ length }) => length === MOST_OF_A_SECTION);
  return {
    actions: [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    truncated: truncated || isCut,
  };
}

const ON_SUBJECT = new Set<ActionReason['kind']>(['SECTION_ON_TOPIC', 'HEADING_NAMES_IT']);

const isHeading = ({ sort, kind }: EvidenceRow): boolean =>
  sort === 'section' || (sort === 'mention' && kind === 'heading');

type Place = Pick<EvidenceRow, 'document' | 'passage' | 'order'>;

/** A passage before its facts, facts as they stand in it. */
function keyOf({ document, order, passage }: Place, fact: FactRow | undefined): string {
  const inPassage = fact === undefined ? '' : `${padded(fact.start)} ${fact.id}`;
  return `${document} ${padded(order)} ${passage} ${inPassage}`;
}

const padded = (number: number): string => String(number).padStart(9, '0');

/** Each section of a heading with all sections below it. */
async function sectionsBelow(
  database: Database,
  headings: readonly EvidenceRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const documents = [...new Set(headings.map(({ document }) => document))];
  if (documents.length === 0) return new Map();
  const all = [...(await sectionsOfDocuments(database, documents, MOST_SECTIONS)).values()].flat();
  const children = Map.groupBy(all, ({ parent }: SectionRow) => parent ?? '');
  const below = (id: string): readonly string[] => [
    id,
    ...(children.get(id) ?? []).flatMap((child) => below(child.id)),
  ];
  return new Map(headings.map(({ section }) => [section, below(section)]));
}
