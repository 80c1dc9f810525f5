/** Citations: of statements, facts, and places where things are named. */
import type { Predicate } from '../domain/model.ts';
import type { FactRow } from '../graph/read/facts.ts';
import type { PassageRow } from '../graph/read/passages.ts';
import type { NamedAt, StatementRow } from '../graph/read/question-links.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Citation } from './answer.ts';
import type { ReadDocument } from './documents.ts';

/** Orders as people count: `2.4.3` before `2.4.10`. */
export const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Makes citations, and knows the documents by their names and order. */
export class Citing {
  readonly #documents: ReadonlyMap<string, { readonly name: string; readonly order: number }>;

  constructor(documents: readonly ReadDocument[]) {
    this.#documents = new Map(documents.map(({ id, name }, order) => [id, { name, order }]));
  }

  /** In the order of documents and of their text, each once. */
  ordered(citations: readonly Citation[]): readonly Citation[] {
    const order = ({ document }: Citation): number => this.#documents.get(document)?.order ?? 0;
    const unique = new Map(
      citations.map((citation) => [
        `${citation.passage} ${citation.fact ?? String(citation.start)} ${citation.quote}`,
        citation,
      ]),
    );
    return [...unique.values()].sort(
      (a, b) =>
        order(a) - order(b) ||
        COLLATOR.compare(a.where, b.where) ||
        a.start - b.start ||
        (a.fact ?? '').localeCompare(b.fact ?? ''),
    );
  }

  /** Undefined for what no document states. */
  ofRow({ id, type, evidence }: StatementRow): Citation | undefined {
    if (evidence === null) return undefined;
    const { document, passage, where, start, end, quote, wording, rule } = evidence;
    return {
      ...{ fact: id, predicate: type as Predicate, wording, rule },
      ...{ document, documentName: this.nameOf(document), where, passage, start, end, quote },
    };
  }

  ofFact({ id, predicate, wording, rule, document, where, passage, start, end, quote }: FactRow): Citation {
    const documentName = this.nameOf(document);
    return { fact: id, predicate, wording, rule, document, documentName, where, passage, start, end, quote };
  }

  /** The sentence that names a thing. */
  ofPlace({ document, passage, where, text, start }: NamedAt): Citation {
    const sentence = splitSentences(text).find((each) => each.start <= start && start < each.end);
    return this.ofPassage({ id: passage, document, where, text }, sentence);
  }

  /** A passage, or a half-open span of it, that no fact was read from. */
  ofPassage(
    { id, document, where, text }: Pick<PassageRow, 'id' | 'document' | 'where' | 'text'>,
    { start, end }: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
  ): Citation {
    return {
      ...{ fact: null, predicate: null, wording: null, rule: null },
      ...{ document, documentName: this.nameOf(document) },
      ...{ where, passage: id, start, end, quote: text.slice(start, end) },
    };
  }

  /** Symbol, else session, else title of a document. */
  nameOf(document: string): string {
    return this.#documents.get(document)?.name ?? document;
  }

  /** "C19/33, C20/33". */
  namesOf(documents: readonly string[]): string {
    return documents.map((id) => this.nameOf(id)).join(', ');
  }
}
