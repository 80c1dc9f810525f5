import type { Extraction, Mention } from '../domain/extraction.ts';

/** How much of a document became facts. */
export interface DocumentQuality {
  /** Id of the document. */
  readonly document: string;
  readonly extractorVersion: string;
  readonly passages: number;
  readonly passagesWithFacts: number;
  /** Passages that name something and state no fact. */
  readonly passagesWithMentionsOnly: number;
  readonly passagesWithNeither: number;
  readonly facts: number;
  readonly mentions: number;
  /** Mentions of an entity that no fact of their passage uses, in the order of the text. */
  readonly unlinked: readonly Mention[];
}

/** Counts passages and mentions by what they take part in. */
export function qualityOf({
  self,
  extractorVersion,
  document,
  mentions,
  facts,
}: Extraction): DocumentQuality {
  const stating = new Set(facts.map(({ passage }) => passage));
  const naming = new Set(mentions.map(({ passage }) => passage));
  const used = new Set(
    facts.flatMap(({ passage, subject, object }) => [`${passage} ${subject}`, `${passage} ${object}`]),
  );
  const count = (test: (id: string) => boolean): number =>
    document.passages.filter(({ id }) => test(id)).length;
  return {
    document: self,
    extractorVersion,
    passages: document.passages.length,
    passagesWithFacts: count((id) => stating.has(id)),
    passagesWithMentionsOnly: count((id) => !stating.has(id) && naming.has(id)),
    passagesWithNeither: count((id) => !stating.has(id) && !naming.has(id)),
    facts: facts.length,
    mentions: mentions.length,
    unlinked: mentions.filter(({ passage, entity }) => !used.has(`${passage} ${entity}`)),
  };
}
