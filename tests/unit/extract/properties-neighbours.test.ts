import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import type { Passage, SourceDocument } from '../../../src/domain/document.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readText } from '../../../src/read/read-text.ts';
import { ANNOTATED_REPORTS } from '../../support/annotated-reports.ts';

const documents = ANNOTATED_REPORTS.map(({ name, text }) =>
  readText(text, { meta: { title: name }, sha256: '0'.repeat(64), fileName: name }),
);
const before = new Map(documents.map((document) => [document.id, factsOf(document)]));

/**
 * Paragraphs that have nothing to do with a report: they name no thing that could introduce a short name, a title or an edition for
 * what follows, and nobody who could be meant by "it". Some have words that set off rules.
 */
const UNRELATED = [
  'The cafeteria was repainted.',
  'It rained on most days; attendance was good all the same, and everybody agreed that the coffee was better than before.',
  'Minutes were approved without comment.',
  'Seven chairs (all of them new) were delivered: four in March, three in “early” April.',
];

/** Facts with their passage's text in place of its id: a paragraph more shifts ids. */
function factsOf(document: SourceDocument): readonly string[] {
  const texts = new Map(document.passages.map(({ id, text }) => [id, text]));
  const sections = new Map(document.sections.map(({ id, title }) => [id, title]));
  const extraction = extract(document, loadVocabulary());
  return extraction.facts.map(({ subject, predicate, object, passage, quote, qualifiers, rule }) =>
    JSON.stringify([
      texts.get(subject) ?? sections.get(subject) ?? subject,
      ...[predicate, object, texts.get(passage), quote, qualifiers, rule],
    ]),
  );
}

/** The document with a paragraph before one of its passages, in that passage's section. */
function withParagraph(document: SourceDocument, index: number, text: string): SourceDocument {
  const next = document.passages[index]!;
  const added: Passage = {
    ...{ id: `${document.id}#added~1`, where: 'added', ordinal: 1, order: index + 1 },
    ...{ kind: 'paragraph', text, section: next.section, line: next.line },
  };
  return { ...document, passages: document.passages.toSpliced(index, 0, added) };
}

/** Bullets, rows and notes go on from the passage before, so that a paragraph between them is not unrelated. */
const GO_ON: readonly Passage['kind'][] = ['bullet', 'table-row', 'footnote', 'caption'];

const place = fc.nat(documents.length - 1).chain((report) =>
  fc.record({
    document: fc.constant(documents[report]!),
    index: fc.constantFrom(
      ...documents[report]!.passages.flatMap(({ kind }, index) => (GO_ON.includes(kind) ? [] : [index])),
    ),
    text: fc.constantFrom(...UNRELATED),
  }),
);

it(
  'an unrelated paragraph, wherever it is put, changes no fact of the others and brings none',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(place, ({ document, index, text }) => {
        expect(factsOf(withParagraph(document, index, text))).toEqual(before.get(document.id));
      }),
      { numRuns: 60 },
    );
  },
);

it('a report among others states what it states alone', () => {
  const [first, second] = [documents[0]!, documents[1]!];
  factsOf(second);
  expect(factsOf(first)).toEqual(before.get(first.id));
});
