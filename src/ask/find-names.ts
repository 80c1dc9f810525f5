/** Names in a question, linked to what bears them: whole names in any case and typography, identifiers in any usual spelling. */
import { knownNames, rowOfEntry } from '../answer/known-names.ts';
import type { Vocabulary, VocabularyEntry } from '../data/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import { foldName } from '../graph/fold-name.ts';
import { lookUpEntities, type LookUpRow } from '../graph/read/look-up.ts';
import type { Lexicon } from './lexicon.ts';
import { type Candidate, candidateSpans, grammarSpans } from './name-candidates.ts';
import type { Bearer, NamedSpan } from './names.ts';
import { adjectivesOf, citySpans } from './place-names.ts';
import type { Word } from './words.ts';

const MOST_ROWS = 600;

/** Finds all names; longer ones win over the ones inside. Two statements at most. */
export async function findNames(
  database: Database,
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Promise<readonly NamedSpan[]> {
  const spans = [...candidateSpans(words, lexicon, text), ...(await grammarSpans(text, words, vocabulary))];
  const names = [...new Set(spans.flatMap(({ names: each }) => each))];
  const ids = [...new Set(spans.flatMap(({ ids: each }) => each))];
  if (names.length === 0 && ids.length === 0) return [];
  const works = [...new Set(spans.flatMap(({ works: each }) => each))];
  const rows = await lookUpEntities(
    database,
    { ids, works, names },
    { labels: null, documents: null },
    MOST_ROWS,
  );
  const known = bearersKnown(rows, vocabulary);
  const found = spans.flatMap((span): NamedSpan[] => {
    const bearers = bearersOf(span, known);
    if (bearers.length === 0 && !span.isIdentifier) return [];
    return [{ from: span.from, to: span.to, text: span.text, bearers: nearest(bearers), city: null }];
  });
  return withoutOverlaps([...found, ...citySpans(words, text, vocabulary, found)]).map((span) =>
    withoutNoun(span, words, text),
  );
}

/** What the graph and the tables know by the names and ids of a question. */
interface KnownBearers {
  readonly byName: ReadonlyMap<string, readonly Bearer[]>;
  readonly byId: ReadonlyMap<string, Bearer>;
  /** Entries of the tables by folded name or adjective. */
  readonly entriesOf: (name: string) => readonly VocabularyEntry[];
  readonly entryOf: (id: string) => VocabularyEntry | undefined;
}

function bearersKnown(rows: readonly LookUpRow[], vocabulary: Vocabulary): KnownBearers {
  const byName = new Map<string, Bearer[]>();
  const byId = new Map<string, Bearer>();
  for (const { entity, documentCount } of rows) {
    const bearer = { entity, stored: true, documentCount };
    byId.set(entity.id, bearer);
    for (const name of new Set(
      [entity.name, ...entity.aliases, entity.designation ?? '', entity.symbol ?? ''].map(foldName),
    ))
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), bearer]);
  }
  const known = knownNames(vocabulary);
  const adjectives = adjectivesOf(vocabulary);
  return {
    byName,
    byId,
    entriesOf: (name) => [...(known.byName.get(name) ?? []), ...(adjectives.get(name) ?? [])],
    entryOf: (id) => vocabulary.byId.get(id),
  };
}

/** A thing that only the tables know. */
const unstored = (entry: VocabularyEntry): Bearer => ({
  entity: rowOfEntry(entry),
  stored: false,
  documentCount: 0,
});

function bearersOf({ names, ids, works }: Candidate, known: KnownBearers): readonly Bearer[] {
  const { byName, byId } = known;
  const bearers = new Map<string, Bearer>();
  for (const name of names) {
    for (const bearer of byName.get(name) ?? []) bearers.set(bearer.entity.id, bearer);
    for (const entry of known.entriesOf(name))
      if (!bearers.has(entry.id)) bearers.set(entry.id, byId.get(entry.id) ?? unstored(entry));
  }
  for (const id of ids) {
    const stored = byId.get(id);
    const entry = known.entryOf(id);
    if (stored !== undefined) bearers.set(id, stored);
    else if (entry !== undefined && !bearers.has(id)) bearers.set(id, unstored(entry));
  }
  // an identifier without its edition stands for the edition that is known
  for (const work of works)
    for (const [id, bearer] of byId)
      if (id.startsWith(`${work}-`) && bearers.size === 0) bearers.set(id, bearer);
  return [...bearers.values()];
}

/** "African countries" is a region and a kind of things. */
function withoutNoun(span: NamedSpan, words: readonly Word[], text: string): NamedSpan {
  const last = words[span.to - 1];
  const isRegion = span.bearers.length > 0 && span.bearers.every(({ entity }) => entity.label === 'Region');
  if (
    !isRegion ||
    span.to - span.from < 2 ||
    last === undefined ||
    !/^(?:countries|nations|economies)$/.test(last.plain)
  )
    return span;
  return {
    ...span,
    to: span.to - 1,
    text: text.slice(words[span.from]?.start ?? 0, words[span.to - 2]?.end ?? 0),
  };
}

/** What documents speak of, else what the graph knows, else what the tables know. */
function nearest(bearers: readonly Bearer[]): readonly Bearer[] {
  const named = bearers.filter(({ documentCount }) => documentCount > 0);
  if (named.length > 0) return named;
  const stored = bearers.filter((bearer) => bearer.stored);
  return stored.length > 0 ? stored : bearers;
}

function withoutOverlaps(found: readonly NamedSpan[]): readonly NamedSpan[] {
  const kept: NamedSpan[] = [];
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.bearers.length > 0) - Number(a.bearers.length > 0) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from ||
      b.bearers.length - a.bearers.length,
  );
  for (const span of ranked) {
    const rival = kept.find((other) => other.from < span.to && span.from < other.to);
    if (rival === undefined) kept.push(span);
    else if (rival.from === span.from && rival.to === span.to)
      kept[kept.indexOf(rival)] = {
        ...rival,
        bearers: nearest([
          ...new Map(
            [...rival.bearers, ...span.bearers].map((bearer) => [bearer.entity.id, bearer]),
          ).values(),
        ]),
      };
  }
  return kept.sort((a, b) => a.from - b.from);
}
