import { describeRule } from '../data/rules.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Extraction, Fact } from '../domain/extraction.ts';
import { extract } from '../extract/extract.ts';
import type { SentenceReading } from '../extract/sentence-reading.ts';
import type {
  DocumentExplanation,
  ExplainedFact,
  ExplainedMention,
  PassageExplanation,
} from './explanation.ts';
import { unlinkedOf } from './unlinked.ts';

/**
 * How a document is read: the extractor runs once and is watched, so what is explained is what `extract` gives. Pure; the same
 * document from a file and from the graph gives the same explanation.
 */
export function explainDocument(document: SourceDocument, vocabulary: Vocabulary): DocumentExplanation {
  const readings: SentenceReading[] = [];
  const extraction = extract(document, vocabulary, (reading) => readings.push(reading));
  const readingsOf = Map.groupBy(readings, ({ passage }) => passage.id);
  const mentionsOf = Map.groupBy(explainedMentions(extraction), ({ passage }) => passage);
  const factsOf = Map.groupBy(explainedFacts(extraction), ({ passage }) => passage);
  const doubtsOf = Map.groupBy(extraction.diagnostics, ({ passage }) => passage ?? '');
  const sectionOf = new Map(document.passages.map(({ id, section }) => [id, section]));
  const goneOn = Map.groupBy(
    extraction.facts.filter(({ trigger }) => trigger === undefined),
    ({ passage }) => sectionOf.get(passage),
  );
  const passages = document.passages.map((passage): PassageExplanation => {
    const facts = inOrder(factsOf.get(passage.id) ?? []);
    const unlinked = unlinkedOf(passage, {
      readings: readingsOf.get(passage.id) ?? [],
      facts,
      goneOnWith: new Set(goneOn.get(passage.section)?.map(({ wording }) => wording)),
      diagnostics: doubtsOf.get(passage.id) ?? [],
    });
    return { passage, mentions: inOrder(mentionsOf.get(passage.id) ?? []), facts, unlinked };
  });
  return { extraction, passages };
}

function explainedMentions({ entities, mentions }: Extraction): readonly ExplainedMention[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap((mention) => {
    const resolved = byId.get(mention.entity);
    return resolved === undefined ? [] : [{ ...mention, resolved }];
  });
}

function explainedFacts({ document, entities, facts }: Extraction): readonly ExplainedFact[] {
  const names = new Map<string, string>([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...document.sections.map(({ id, where, title }) => [id, `section ${where} ${title}`.trim()] as const),
    ...document.passages.map(({ id, where }) => [id, `passage ${where}`] as const),
  ]);
  return facts.map((fact: Fact) => ({
    ...fact,
    subjectName: names.get(fact.subject) ?? fact.subject,
    objectName: names.get(fact.object) ?? fact.object,
    ruleNote: describeRule(fact.rule),
  }));
}

/** By start, then by end; what begins and ends alike stays in the order in which it was found. */
function inOrder<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
