/** Examples of rules as the extractor reads them. */
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { explainDocument } from '../../src/explain/explain-document.ts';
import type { ExplainedFact, Unlinked } from '../../src/explain/explanation.ts';
import { readText } from '../../src/read/read-text.ts';

/** What an example gives, in the order of the text. */
export interface ReadExample {
  readonly facts: readonly ExplainedFact[];
  readonly unlinked: readonly Unlinked[];
}

/** Reads an example as the tests read it: as a report of its own. */
export function readExample(text: string): ReadExample {
  const meta = { title: 'A test report', date: '2020' };
  const document = readText(text, { meta, sha256: '0'.repeat(64), fileName: 'test.txt' });
  const { passages } = explainDocument(document, loadVocabulary());
  return {
    facts: passages.flatMap(({ facts }) => facts),
    unlinked: passages.flatMap(({ unlinked }) => unlinked),
  };
}
