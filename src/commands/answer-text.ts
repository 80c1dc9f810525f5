/** An answer for a person at a terminal: what it says, how the question was read, and every row with its sentences. */
import type { Answer, AnswerPath, AnswerRow, Citation, SourceCitation } from '../ask/answer.ts';
import type { Colors } from './command-context.ts';
import { count } from './count-words.ts';
import { textTable, wrapped } from './text-table.ts';

/** How an answer is shown. */
export interface AnswerStyle {
  readonly colors: Colors;
  /** Characters in a line; infinite for no bound. */
  readonly width: number;
  /** Sentences shown for each row. */
  readonly quotes: number;
  /** Whether the statements that ran are shown. */
  readonly cypher: boolean;
}

const INDENT = '    ';
/** Of a document in front of each sentence. */
const LONGEST_NAME = 28;
/** Documents that were searched. */
const MOST_NAMED = 5;
/** What a terminal would obey, or what turns the direction of writing: reports and questions may hold it. */
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** The whole answer; a refusal, too. */
export function answerText(answer: Answer, style: AnswerStyle): string {
  const { colors, width } = style;
  const { reading, rows, rowCount, paths, cypher } = answer;
  const places = placesOf(answer);
  const dim = (text: string): readonly string[] => wrapped(text, width).map((line) => colors.dim(line));
  const parts = [
    [
      ...wrapped(printable(answer.message), width).map((line) => colors.bold(line)),
      ...(reading === null ? [] : dim(printable(reading))),
      ...(answer.documents.length === 0 ? [] : dim(`Searched: ${searched(answer)}`)),
    ],
    rowLines(answer, places, style),
    rowCount > rows.length ? [`${count(rowCount - rows.length, 'further row')} not shown`] : [],
    ...paths.map((path) => pathLines(path, places, style)),
    alternativeLines(answer, width),
    suggestionLines(answer, width),
    style.cypher && cypher !== '' ? [colors.dim(cypher)] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What a refusal says, and what can be asked instead. */
export function refusalText(answer: Answer): string {
  const width = Number.POSITIVE_INFINITY;
  return [printable(answer.message), ...suggestionLines(answer, width)].join('\n');
}

/** The rows; what stands on the same sentences as the row above shares them with it. */
function rowLines({ columns, rows }: Answer, placeOf: Places, style: AnswerStyle): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows.map(({ values }) => values.map(({ name }) => printable(name)));
  const table = textTable(columns, cells, style.width);
  const lines = table.head.map((line) => style.colors.underline(line));
  let alike = 0;
  for (const [at, row] of rows.entries()) {
    lines.push(...(table.rows[at] ?? []));
    alike += 1;
    const evidence = evidenceOf(row, placeOf, style);
    const next = rows[at + 1];
    if (next !== undefined && isEqual(evidence, evidenceOf(next, placeOf, style))) continue;
    const whose = alike === 1 ? '' : alike === 2 ? 'both: ' : `all ${String(alike)}: `;
    lines.push(...evidence.flatMap((text) => indented(whose + text, style)));
    alike = 0;
  }
  return lines;
}

const isEqual = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Sentences of a row with their verbs, each once: several statements may stand in one. */
function evidenceOf(
  { citations, citationCount, sources }: AnswerRow,
  placeOf: Places,
  { quotes }: AnswerStyle,
): readonly string[] {
  if (quotes === 0) return [];
  const sentences = Map.groupBy(citations, (citation) => quoted(citation, placeOf));
  const shown = [...sentences].slice(0, quotes);
  const more = citationCount - shown.flatMap(([, alike]) => alike).length;
  return [
    ...shown.map(([text]) => text),
    ...(more > 0 ? [`and ${String(more)} more`] : []),
    ...sources.map((source) => `by ${printable(source)}`),
  ];
}

/** A path, and below it each sentence that a hop stands on, once. */
function pathLines(
  { nodes, citations, forward }: AnswerPath,
  placeOf: Places,
  style: AnswerStyle,
): readonly string[] {
  const [first = '', ...others] = nodes.map(({ name }) => printable(name));
  const hops = citations.map((citation, at) => {
    const arrow = forward[at] === true ? `–${verbOf(citation)}→` : `←${verbOf(citation)}–`;
    return `${arrow} ${others[at] ?? ''}`;
  });
  const evidence = citations.map((citation) =>
    'source' in citation ? `by ${printable(citation.source)}` : quoted(citation, placeOf),
  );
  return [
    ...wrapped([first, ...hops].join(' '), style.width),
    ...[...new Set(evidence)].flatMap((text) => indented(text, style)),
  ];
}

function verbOf(citation: Citation | SourceCitation): string {
  return 'source' in citation ? 'by reference' : (verbIn(citation) ?? 'part of');
}

/** The verb as written: liaised is not collaborated. Where something is said to be a part, the wording is a name: "IETF ippm". */
function verbIn({ predicate, wording }: Citation): string | undefined {
  return wording === null || wording === '' || predicate === 'PART_OF' ? undefined : printable(wording);
}

const indented = (text: string, { colors, width }: AnswerStyle): readonly string[] =>
  wrapped(text, width, INDENT).map((line) => colors.dim(line));

function alternativeLines({ alternatives }: Answer, width: number): readonly string[] {
  if (alternatives.length === 0) return [];
  return [
    'It can also be read as:',
    ...alternatives.flatMap(({ reading, question }) =>
      wrapped(`${printable(reading)}; ask: ${printable(question)}`, width, '  '),
    ),
  ];
}

function suggestionLines({ suggestions }: Answer, width: number): readonly string[] {
  if (suggestions.length === 0) return [];
  return ['You can ask:', ...suggestions.flatMap((each) => wrapped(printable(each), width, '  '))];
}

/** How the place of a sentence is told. */
type Places = (citation: Citation) => string;

/** Where only one document was searched, its name goes without saying. */
function placesOf({ documentCount }: Answer): Places {
  return ({ documentName, where }) => {
    const parts = [documentCount === 1 && where !== '' ? '' : shortened(documentName), where];
    return `[${printable(parts.filter((part) => part !== '').join(' '))}]`;
  };
}

function quoted(citation: Citation, placeOf: Places): string {
  const verb = verbIn(citation);
  return `${placeOf(citation)} ${verb === undefined ? '' : `${verb}: `}“${printable(citation.quote)}”`;
}

function searched({ documents, documentCount }: Answer): string {
  const names = documents.slice(0, MOST_NAMED).map(({ name }) => printable(name));
  const more = documentCount - names.length;
  return more > 0 ? `${names.join(', ')} and ${String(more)} more` : names.join(', ');
}

/** A title stands for a document without a symbol: its first words tell it. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`;
}

const printable = (text: string): string => text.replaceAll(UNPRINTABLE, ' ');
