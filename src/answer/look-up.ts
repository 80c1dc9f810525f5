/** What a name or an identifier means: by the graph, by the extractor's own grammars, by the tables. */
import type { Vocabulary } from '../data/vocabulary.ts';
import type { EntityLabel } from '../domain/model.ts';
import type { Database } from '../graph/database.ts';
import { foldName } from '../graph/fold-name.ts';
import type { EntityRow } from '../graph/read/entities.ts';
import { type LookedUp, lookUpEntities, type LookUpRow } from '../graph/read/look-up.ts';
import { formalSpelling } from './formal-spelling.ts';
import { knownNames, rowOfEntry } from './known-names.ts';
import { explainMatch, type MatchedBy } from './match-reasons.ts';
import { type Suggestion, suggest } from './suggestions.ts';

/** Which things may be meant; null and undefined stand for all. */
export interface LookUpOptions {
  readonly labels?: readonly EntityLabel[] | null;
  /** Only what one of these documents names. */
  readonly documents?: readonly string[] | null;
}

/** Where a thing is known from, the nearest first. */
export type KnownFrom = 'DOCUMENTS' | 'REFERENCE' | 'CATALOGUE' | 'TABLES';

/** One thing that a text may mean. */
export interface LookUpMatch {
  readonly entity: EntityRow;
  readonly matchedBy: MatchedBy;
  /** For people: what the text and the thing have in common, and what was assumed. */
  readonly why: string;
  readonly knownFrom: KnownFrom;
  /** Loaded documents that name it. */
  readonly documentCount: number;
}

/** What a text means. */
export interface LookUpResult {
  readonly text: string;
  /** The likeliest; undefined where there is none, or where several things are equally likely. */
  readonly best: LookUpMatch | undefined;
  /** Whether several things bear the name; editions of the best are none of them. */
  readonly isAmbiguous: boolean;
  /** Best first. */
  readonly candidates: readonly LookUpMatch[];
  /** Whether there are more candidates than are given. */
  readonly truncated: boolean;
  /** What is spelled alike; empty where there are candidates. */
  readonly suggestions: readonly Suggestion[];
}

/** Candidates of one text. */
const MOST_CANDIDATES = 20;
/** The surest first. */
const ORDER: readonly MatchedBy[] = ['ID', 'IDENTIFIER', 'NAME', 'ALIAS', 'CODE', 'WORK', 'EDITION'];
/** Where several things bear a name, what documents speak of is likelier meant. */
const NEAREST: readonly KnownFrom[] = ['DOCUMENTS', 'REFERENCE', 'CATALOGUE', 'TABLES'];

/**
 * What a text of a person names: an id, a name or alias in any case and typography, an identifier in any usual spelling
 * (`ITU-T Rec. Y.3173 (02/2020)`, `Res. 180`, `Q3/1`, `sg20`). Never by similarity: what is only spelled alike is a suggestion.
 * Two statements at most.
 */
export async function lookUp(
  database: Database,
  text: string,
  { labels = null, documents = null }: LookUpOptions = {},
): Promise<LookUpResult> {
  // the grammars load in a tenth of a second: not before somebody asks
  const [{ loadVocabulary }, { readName, worksOf }] = await Promise.all([
    import('../data/vocabulary.ts'),
    import('../extract/read-name.ts'),
  ]);
  const vocabulary = loadVocabulary();
  const typed = text.trim();
  const formal = formalSpelling(typed);
  const readings = readName(formal, vocabulary);
  const works = readings.map(({ draft }) => worksOf(draft, vocabulary));
  const { byCode } = knownNames(vocabulary);
  const country = byCode.get(typed)?.id;
  const names = [...new Set([typed, formal].map(foldName))];
  const read = readings.map(({ draft }) => draft.id);
  const ids = [
    ...spelledIds(typed),
    ...read,
    ...works.flat().map(({ id }) => id),
    ...(country === undefined ? [] : [country]),
  ];
  const asked = { ids: [...new Set(ids)], works: read, names };
  const filter = { labels, documents };
  const stored = await lookUpEntities(database, asked, filter, MOST_CANDIDATES + 1);
  const unstored = documents === null ? fromTables(vocabulary, asked, stored, labels) : [];
  const matches = [...stored.map(toFound), ...unstored]
    .map((found): LookUpMatch => ({
      ...found,
      ...explainMatch(found.entity, {
        ids: spelledIds(typed),
        typed,
        names,
        country,
        readings,
        works: works.flat(),
      }),
    }))
    .sort(byLikelihood);
  const candidates = withoutLesser(matches).slice(0, MOST_CANDIDATES);
  const { best, isAmbiguous } = bestOf(candidates);
  return {
    text: typed,
    best,
    isAmbiguous,
    candidates,
    truncated: matches.length > MOST_CANDIDATES,
    suggestions:
      candidates.length > 0
        ? []
        : await suggest(database, works[0]?.at(-1)?.name ?? formal, vocabulary, labels),
  };
}

/** An id as typed and as ids are spelled: `itu-t-sg20`, `country-GT`. */
const spelledIds = (text: string): readonly string[] => [
  text,
  text
    .toLowerCase()
    .replace(/^(country-)(.{2})$/, (_whole, kind: string, code: string) => kind + code.toUpperCase()),
];

type Found = Omit<LookUpMatch, 'matchedBy' | 'why'>;

function toFound({ entity, documentCount }: LookUpRow): Found {
  const knownFrom = documentCount > 0 ? 'DOCUMENTS' : entity.isCatalogueOnly ? 'CATALOGUE' : 'REFERENCE';
  return { entity, documentCount, knownFrom };
}

/** What the tables know by these ids and names, and the graph does not hold. */
function fromTables(
  vocabulary: Vocabulary,
  { ids, names }: LookedUp,
  stored: readonly LookUpRow[],
  labels: readonly EntityLabel[] | null,
): readonly Found[] {
  const { byName } = knownNames(vocabulary);
  const entries = [
    ...ids.flatMap((id) => vocabulary.byId.get(id) ?? []),
    ...names.flatMap((name) => byName.get(name) ?? []),
  ];
  return [...new Set(entries)]
    .filter(({ id }) => !stored.some(({ entity }) => entity.id === id))
    .map((entry) => ({ entity: rowOfEntry(entry), documentCount: 0, knownFrom: 'TABLES' as const }))
    .filter(({ entity }) => labels === null || labels.includes(entity.label));
}

/** Works and editions stand in for the text itself: only where that is not held. */
function withoutLesser(matches: readonly LookUpMatch[]): readonly LookUpMatch[] {
  const isWhole = ({ matchedBy }: LookUpMatch): boolean => matchedBy !== 'WORK' && matchedBy !== 'EDITION';
  return matches.some(isWhole) ? matches.filter(isWhole) : matches;
}

function byLikelihood(a: LookUpMatch, b: LookUpMatch): number {
  return (
    ORDER.indexOf(a.matchedBy) - ORDER.indexOf(b.matchedBy) ||
    NEAREST.indexOf(a.knownFrom) - NEAREST.indexOf(b.knownFrom) ||
    b.documentCount - a.documentCount ||
    (a.entity.id < b.entity.id ? -1 : 1)
  );
}

/** The first candidate, unless another one is as sure and as near. */
function bestOf(candidates: readonly LookUpMatch[]): Pick<LookUpResult, 'best' | 'isAmbiguous'> {
  const [first] = candidates;
  if (first === undefined || first.matchedBy === 'ID') return { best: first, isAmbiguous: false };
  const rivals = candidates.slice(1).filter(({ entity }) => !entity.id.startsWith(`${first.entity.id}-`));
  const isEqual = rivals.some(
    ({ matchedBy, knownFrom }) => matchedBy === first.matchedBy && knownFrom === first.knownFrom,
  );
  return { best: isEqual ? undefined : first, isAmbiguous: rivals.length > 0 };
}
