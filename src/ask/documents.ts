/** The documents that are asked: those that were read, and those of them that a question names. */
import type { Database } from '../graph/database.ts';
import { documentsRead, type EntityRow } from '../graph/read/entities.ts';
import { graphStamp } from '../graph/read/graph-stamp.ts';
import { type Word, wordsOf } from './words.ts';

/** A document that was read. */
export interface ReadDocument {
  readonly id: string;
  /** Symbol, else session, else title. */
  readonly name: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly session: string | null;
}

const MOST_DOCUMENTS = 1_000;

/** The documents of a graph as it was at a stamp, by its address. */
const kept = new Map<string, { readonly stamp: string; readonly documents: readonly ReadDocument[] }>();

/** All that were read, the earliest first. One statement, and one more where the graph was written since. */
export async function readDocuments(database: Database): Promise<readonly ReadDocument[]> {
  const stamp = await graphStamp(database);
  if (stamp === undefined) return [];
  const graph = `${database.uri} ${database.name}`;
  const known = kept.get(graph);
  if (known?.stamp === stamp) return known.documents;
  const documents = await readAll(database);
  kept.set(graph, { stamp, documents });
  return documents;
}

async function readAll(database: Database): Promise<readonly ReadDocument[]> {
  const { rows } = await documentsRead(database, { from: null, length: MOST_DOCUMENTS, backward: false });
  return rows.map(toReadDocument).sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toReadDocument({ id, name, symbol, title, date, session }: EntityRow): ReadDocument {
  return {
    id,
    name: symbol ?? session ?? name,
    title: title ?? null,
    date: date ?? null,
    session: session ?? null,
  };
}

/** A part of a question that says which documents are meant. */
export interface DocumentPhrase {
  /** Words that it takes. */
  readonly from: number;
  readonly to: number;
  /** Empty where no document is such a one. */
  readonly ids: readonly string[];
  readonly words: string;
  /** Whether a preposition before it says that the answer is looked for inside. */
  readonly isInside: boolean;
  /** Whether it is what the latest document is compared with: "since the 2019 report". */
  readonly isBase: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
const NOUNS = new Set(['report', 'reports', 'document', 'documents', 'edition']);
const COUNCIL = new Set(['council', 'annual', 'secretariat', 'itu']);
const LAST = new Set(['latest', 'newest', 'newer', 'current', 'recent']);
const FIRST = new Set(['previous', 'earlier', 'older', 'old', 'prior', 'former', 'last']);

/** "in the 2020 report", "last year's report", "the report of 2019", "in the latest report". */
export function documentPhrases(
  words: readonly Word[],
  documents: readonly ReadDocument[],
): readonly DocumentPhrase[] {
  const found: DocumentPhrase[] = [];
  const plain = (at: number): string => words[at]?.plain ?? '';
  for (let at = 0; at < words.length; at += 1) {
    if (!NOUNS.has(plain(at))) continue;
    let from = at;
    let ids: readonly string[] | undefined;
    // before the noun: "the 2020 Council report", "last year's report"
    for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
      const word = plain(back);
      if (YEAR.test(word)) ids = documentsOfYear(documents, word);
      else if (word === 'year' && FIRST.has(plain(back - 1))) {
        ids = allButLatest(documents);
        back -= 1;
      } else if (LAST.has(word)) ids = latest(documents);
      else if (FIRST.has(word)) ids = allButLatest(documents);
      else if (
        !COUNCIL.has(word) &&
        word !== "'s" &&
        !['the', 'in', 'of', 'from', 'by', 'to', 'within', 'year'].includes(word)
      )
        break;
      from = back;
      if (word === 'to' && plain(back - 1) === 'according') from = back - 1;
      if (word === 'by' && plain(back - 1) === 'going') from = back - 1;
      if (['to', 'in', 'from', 'by', 'of', 'within'].includes(word)) break;
    }
    let to = at + 1;
    // after it: "the report of 2019", "the report to Council 2020"
    if (ids === undefined) {
      let ahead = to;
      const isJoined = ['of', 'for', 'from', 'to', 'in'].includes(plain(to));
      while (['of', 'for', 'from', 'to', 'the', 'council', 'year', 'in'].includes(plain(ahead))) ahead += 1;
      if (isJoined && YEAR.test(plain(ahead))) {
        ids = documentsOfYear(documents, plain(ahead));
        to = ahead + 1;
      }
    }
    if (ids === undefined) continue;
    const surface = words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
      .replace(/^(?:in|from|by|of|within|the) /gi, '');
    const isLast = words.slice(to).every((word) => /^[?.!]/.test(word.text));
    const isWhen =
      /^(?:was|were|is)$/.test(plain(to)) &&
      /^(?:written|published|issued|made|prepared)$/.test(plain(to + 1)) &&
      plain(from - 1) === 'when';
    if (isWhen) {
      from -= 1;
      to += 2;
    }
    const isInside =
      isWhen ||
      ['in', 'from', 'by', 'of', 'within', 'according', 'going'].includes(plain(from)) ||
      (isLast && [',', ';', ':'].includes(plain(from - 1)));
    const before = plain(from - 1);
    const isBase =
      ['since', 'than'].includes(before) ||
      (['with', 'to'].includes(before) && plain(from - 2).startsWith('compar')) ||
      // "according to the 2022 report but not according to the 2021 report"
      (before === 'not' && found.some((other) => other.isInside));
    if (found.some((other) => other.from < to && from < other.to)) continue;
    const isLong = ['with', 'to'].includes(before) || ['but', 'and'].includes(plain(from - 2));
    const start = !isBase ? from : isLong ? from - 2 : from - 1;
    found.push({ from: start, to, ids, words: surface, isInside, isBase });
  }
  return found;
}

/** Ids of the documents of a year, by session, title or symbol, else by date. */
export function documentsOfYear(documents: readonly ReadDocument[], year: string): readonly string[] {
  const bySession = documents.filter(
    ({ session, title, name }) =>
      [session, title, name].some((text) => text?.includes(year) === true) ||
      name.startsWith(`C${year.slice(2)}/`),
  );
  const found =
    bySession.length > 0 ? bySession : documents.filter(({ date }) => date?.startsWith(year) === true);
  return found.map(({ id }) => id);
}

const latest = (documents: readonly ReadDocument[]): readonly string[] =>
  documents.slice(-1).map(({ id }) => id);
const allButLatest = (documents: readonly ReadDocument[]): readonly string[] =>
  documents.slice(0, -1).map(({ id }) => id);

/** Takes the documents that a question names out of its text: "in the 2020 report" goes, "the 2020 report" becomes "the report". */
export function withoutDocuments(
  text: string,
  documents: readonly ReadDocument[],
): { text: string; phrases: readonly DocumentPhrase[] } {
  const words = wordsOf(text);
  const phrases = documentPhrases(words, documents);
  let rest = text;
  for (const { from, to, isInside, isBase } of [...phrases].reverse()) {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? text.length;
    rest = `${rest.slice(0, start)}${isInside || isBase ? '' : 'the report'}${rest.slice(end)}`;
  }
  return { text: rest.replace(/\s+/gu, ' ').trim(), phrases };
}

/** The documents in which a question is looked for; null for all. */
export function documentsInside(phrases: readonly DocumentPhrase[]): readonly string[] | null {
  const inside = phrases.filter(({ isBase }) => !isBase).flatMap(({ ids }) => ids);
  return inside.length === 0 ? null : [...new Set(inside)];
}
