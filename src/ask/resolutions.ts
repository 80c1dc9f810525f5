/** What reports say under a resolution: what was done, that nothing was, or nothing at all. */
import { type Action, actionsOn } from '../analysis/actions.ts';
import { isReport } from '../analysis/evidence-sorts.ts';
import { reportingOn } from '../analysis/reporting.ts';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import { type FactRow, factsOfPassages, type SubjectRow } from '../graph/read/facts.ts';
import { passagesByIds } from '../graph/read/passages.ts';
import type { AnswerRow, AnswerValue, Citation } from './answer.ts';
import type { Citing } from './citing.ts';
import { MOST_CITATIONS, textValue } from './rows.ts';
import { textSpeaksOf } from './speaks-of.ts';

/** What was found, for people and as rows. */
export interface ResolutionAnswer {
  readonly rows: readonly AnswerRow[];
  readonly message: string;
  /** The sentence by which a document itself says that there is nothing; null where none does. */
  readonly none: Citation | null;
}

const MOST_OF_A_PASSAGE = 200;

/** What the documents say on a resolution, with its editions. */
export async function reportsUnder(
  database: Database,
  ids: readonly string[],
  name: string,
  documents: readonly string[] | null,
  citing: Citing,
): Promise<ResolutionAnswer> {
  const [actions, ...reporting] = await Promise.all([
    actionsOn(database, ids, { documents, includePlanned: true }),
    ...ids.map((id) => reportingOn(database, id, documents)),
  ]);
  const found = [...actions.values()].flatMap((each) => each.actions);
  const speaking = found.filter(
    (action) => action.isAttributed || action.fact === undefined || speaksOfTopics(action),
  );
  const naming = found
    .filter(({ fact }) => fact === undefined)
    .map(({ passage, document }) => ({ id: passage, document }));
  // "Under Resolution 30, assistance was given to …": what the passage that cites it states
  const inPassages =
    naming.length === 0
      ? new Map<string, readonly FactRow[]>()
      : await factsOfPassages(database, naming, MOST_OF_A_PASSAGE);
  const cited = [...inPassages.values()]
    .flat()
    .filter(({ predicate, planned }) => isReport(predicate) && !planned);
  const facts = [
    ...new Map(
      [...speaking, ...cited.map((fact) => ({ fact }))].flatMap(({ fact }) =>
        fact === undefined ? [] : [[fact.id, fact] as const],
      ),
    ).values(),
  ];
  const states = reporting.flatMap((each) => each ?? []);
  const noneIds = states.flatMap(({ none }) => none.flatMap(({ passage }) => passage));
  const passages = await passagesByIds(database, [...new Set([...naming.map(({ id }) => id), ...noneIds])]);
  const rows = [
    ...[
      ...Map.groupBy(
        facts,
        ({ predicate, subject, object }) => `${predicate} ${subject.id} ${object.id}`,
      ).values(),
    ].map((group) => rowOfFacts(group, citing)),
    ...passages
      .filter(
        ({ id }) => naming.some((each) => each.id === id) && !cited.some(({ passage }) => passage === id),
      )
      .map((passage): AnswerRow => {
        return {
          values: [textValue(`named in ${passage.where}`), textValue(''), textValue('')],
          citations: [citing.ofPassage(passage)],
          citationCount: 1,
          sources: [],
        };
      }),
  ];
  const silent = states.filter(({ state }) => state === 'COVERED_BUT_SILENT');
  const nonePassage = passages.find(({ id }) => noneIds.includes(id));
  const none = nonePassage === undefined ? null : citing.ofPassage(nonePassage);
  const isAttributed = found.some((each) => each.isAttributed);
  const message =
    rows.length > 0
      ? `${rows.length} ${rows.length === 1 ? 'statement' : 'statements'} on the subject of ${name}${isAttributed ? '' : '; they stand on the same subject, the reports do not attribute them to it'}.`
      : silent.length > 0
        ? `${silent.map(({ document }) => citing.nameOf(document)).join(' and ')} ${silent.length === 1 ? 'names' : 'name'} ${name} as covered, and no paragraph reports anything on it.`
        : `The documents say nothing under ${name}.`;
  return { rows, message, none };
}

/** A section on a subject holds asides: what is counted for the section alone must speak of the subject itself. */
function speaksOfTopics({ fact, why }: Action): boolean {
  const topics = why.flatMap(({ kind, named }) => (kind === 'SECTION_ON_TOPIC' ? [named] : []));
  if (fact === undefined || topics.length === 0) return true;
  const texts = [
    fact.quote,
    fact.qualifiers.subject ?? '',
    ...[fact.subject, fact.object].map(({ name }) => name),
  ];
  return topics.some((id) => {
    const entry = loadVocabulary().byId.get(id);
    if (entry === undefined) return true;
    const topic = { words: entry.name, ids: [id], spellings: entry.names };
    return fact.object.id === id || texts.some((text) => textSpeaksOf(text, topic));
  });
}

function rowOfFacts(group: readonly FactRow[], citing: Citing): AnswerRow {
  const [first] = group;
  const ends = first === undefined ? [] : [first.subject, first.object];
  const citations = citing.ordered(group.map((fact) => citing.ofFact(fact)));
  const verbs = [...new Set(group.map(({ wording }) => wording))].join(' / ');
  return {
    values: [...ends.slice(0, 1).map(cell), textValue(verbs), ...ends.slice(1).map(cell)],
    citations: citations.slice(0, MOST_CITATIONS),
    citationCount: citations.length,
    sources: [],
  };
}

function cell(end: SubjectRow): AnswerValue {
  if (end.__typename === 'Passage' || end.__typename === 'Section')
    return { id: end.id, label: null, name: end.name, aliases: [] };
  return { id: end.id, label: end.label, name: end.name, aliases: end.aliases };
}
