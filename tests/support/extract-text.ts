/** Reads and extracts a text given in a test. */
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import type { DocumentMeta } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { extract } from '../../src/extract/extract.ts';
import { readText } from '../../src/read/read-text.ts';

/** Extraction of a text; `lines` are its paragraphs. The first is a heading so that numbered text reads as a report. */
export function extractText(
  text: string,
  meta: DocumentMeta = { title: 'A test report', date: '2020' },
): Extraction {
  return extract(readText(text, { meta, sha256: '0'.repeat(64), fileName: 'test.txt' }), loadVocabulary());
}

/** Facts as `SUBJECT PREDICATE OBJECT` by display names, sorted; those of the given predicates, else all but ABOUT and PART_OF. */
export function factLines(extraction: Extraction, predicates?: readonly string[]): readonly string[] {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  return extraction.facts
    .filter((fact) => predicates?.includes(fact.predicate) ?? !['ABOUT', 'PART_OF'].includes(fact.predicate))
    .map(
      (fact) =>
        `${names.get(fact.subject) ?? fact.subject} ${fact.predicate} ${names.get(fact.object) ?? fact.object}`,
    )
    .sort();
}

/** `label name` of all entities but the document itself, sorted. */
export function entityLines(extraction: Extraction): readonly string[] {
  return extraction.entities
    .filter((entity) => entity.id !== extraction.self && entity.label !== 'Topic')
    .map((entity) => `${entity.label} ${entity.name}`)
    .sort();
}
