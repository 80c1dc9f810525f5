/** Explanations of passages: whole documents are explained, and the last few are kept. */
import { GraphQLError } from 'graphql';
import type { SourceDocument } from '../domain/document.ts';
import type { DocumentExplanation, PassageExplanation } from '../explain/explanation.ts';
import type { Database } from '../graph/database.ts';
import { charactersOfDocument, readSourceDocument } from '../graph/read/source-document.ts';
import { LONGEST_EXPLAINED, MOST_EXPLANATIONS_KEPT } from './limits.ts';

/** The extractor as the service uses it; loaded only when something is explained. */
export interface Extractor {
  /** Version of the present rules and tables. */
  readonly version: string;
  readonly explain: (document: SourceDocument) => Promise<DocumentExplanation>;
}

/** How one passage is read, beside what the graph holds of it. */
export interface ExplanationRow extends PassageExplanation {
  /** Version of the rules that explain. */
  readonly extractorVersion: string;
  /** True when other rules read what the graph holds. */
  readonly isStale: boolean;
}

/** Explains documents out of the graph. One for the service: what it keeps is the same for every caller. */
export class Explanations {
  readonly #extractor: Extractor;
  /** By digest of what is stored, the oldest first. */
  readonly #kept = new Map<string, Promise<DocumentExplanation>>();

  constructor(extractor: Extractor) {
    this.#extractor = extractor;
  }

  get version(): string {
    return this.#extractor.version;
  }

  /**
   * All passages of a document by id; none when the graph does not hold it.
   *
   * @throws GraphQLError `EXPLANATION_TOO_LARGE`; GraphError `GRAPH_DOCUMENT_BROKEN`
   */
  async ofDocument(database: Database, document: string): Promise<ReadonlyMap<string, ExplanationRow>> {
    const characters = await charactersOfDocument(database, document);
    if (characters > LONGEST_EXPLAINED) throw tooLarge(document, characters);
    const stored = await readSourceDocument(database, document);
    if (stored === undefined) return new Map();
    const { passages } = await this.#explained(stored.digest, stored.document);
    const { version } = this.#extractor;
    const common = { extractorVersion: version, isStale: stored.extractorVersion !== version };
    return new Map(passages.map((each) => [each.passage.id, { ...each, ...common }]));
  }

  #explained(digest: string, document: SourceDocument): Promise<DocumentExplanation> {
    const explanation = this.#kept.get(digest) ?? this.#extractor.explain(document);
    this.#kept.delete(digest);
    this.#kept.set(digest, explanation);
    for (const oldest of [...this.#kept.keys()].slice(0, -MOST_EXPLANATIONS_KEPT)) this.#kept.delete(oldest);
    // what failed is tried anew
    explanation.catch(() => this.#kept.delete(digest));
    return explanation;
  }
}

function tooLarge(document: string, characters: number): GraphQLError {
  return new GraphQLError(
    `${document} has ${String(characters)} characters, and the service explains up to ${String(LONGEST_EXPLAINED)}; on the command line: resgraph explain ${document} PASSAGE`,
    { extensions: { code: 'EXPLANATION_TOO_LARGE' } },
  );
}
