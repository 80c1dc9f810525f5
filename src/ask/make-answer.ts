/** What every kind of answer needs: where to look, and what answers have in common. */
import type { Database } from '../graph/database.ts';
import type { Answer } from './answer.ts';
import { Citing } from './citing.ts';
import type { Correction } from './corrections.ts';
import type { DocumentPhrase, ReadDocument } from './documents.ts';
import type { Recorded } from './recorded.ts';
import { questionsOn } from './refusals.ts';
import { sayList } from './say.ts';

/** Rows that an answer holds. */
export const MOST_ROWS = 200;

/** Documents that an answer lists. */
const MOST_DOCUMENTS = 50;

/** What answers of one kind have beside the question and what was found. */
export type AnswerParts = Partial<Omit<Answer, 'question' | 'status' | 'message'>>;

/** What is known of a question before it is read. */
interface Known {
  readonly log: Recorded;
  readonly question: string;
  /** All that were read, the earliest first. */
  readonly documents: readonly ReadDocument[];
  /** Which documents the question names. */
  readonly named: readonly DocumentPhrase[];
  readonly corrections: readonly Correction[];
}

/** A question that is being answered. */
export class Asking {
  readonly database: Database;
  readonly documents: readonly ReadDocument[];
  readonly named: readonly DocumentPhrase[];
  readonly question: string;
  readonly citing: Citing;
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
    this.database = known.log.database;
    this.documents = known.documents;
    this.named = known.named;
    this.question = known.question;
    this.citing = new Citing(known.documents);
  }

  /** The same question, of which more is known. */
  with(more: Partial<Known>): Asking {
    return new Asking({ ...this.#known, ...more });
  }

  /** An answer; its parts are empty unless they are given. */
  make(status: Answer['status'], message: string, parts: AnswerParts): Answer {
    const { question, corrections, documents, log } = this.#known;
    const taken =
      corrections.length === 0
        ? ''
        : ` (I took ${sayList(corrections.map(({ typed, taken: word }) => `“${typed}” for “${word}”`))}.)`;
    return {
      ...{ question, status, message: `${message}${taken}` },
      ...{ reading: null, value: null, columns: [], rows: [], rowCount: 0, paths: [] },
      ...{ suggestions: [], alternatives: [], plan: null },
      documents: documents.slice(0, MOST_DOCUMENTS).map(({ id, name, title }) => ({ id, name, title })),
      documentCount: documents.length,
      cypher: log.cypher(),
      ...parts,
    };
  }

  /** What was not understood, with questions that would be. */
  refuse(message: string, suggestions: readonly string[]): Answer {
    return this.make('refused', message, {
      suggestions: suggestions.length > 0 ? suggestions : questionsOn([]),
    });
  }
}
