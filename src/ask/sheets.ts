/** Everything that documents state of one thing: sheets of countries and partners, and what a name means. */
import { type LinkType, STATED_RELATIONSHIPS } from '../domain/model.ts';
import type { Database } from '../graph/database.ts';
import {
  entitiesNamed,
  type EndRow,
  type NamedAt,
  type StatementRow,
  statementsOf,
} from '../graph/read/question-links.ts';
import { textList } from '../graph/read/entities.ts';
import type { AnswerRow } from './answer.ts';
import type { Citing } from './citing.ts';
import { MOST_CITATIONS, textValue, valueOf } from './rows.ts';

const STATED = (Object.keys(STATED_RELATIONSHIPS) as LinkType[]).filter(
  (type) => type !== ('STATES_NONE' as LinkType),
);
const MOST_ROWS = 2_000;

/** All statements of some things, from either end, each once. Two statements. */
export async function statementsOn(
  database: Database,
  ids: readonly string[],
  documents: readonly string[] | null,
): Promise<readonly StatementRow[]> {
  const [from, to] = await Promise.all(
    (['from', 'to'] as const).map((anchored) =>
      statementsOf(database, STATED, { anchored, ids, others: null, documents }, MOST_ROWS),
    ),
  );
  const rows = [...(from ?? []), ...(to ?? [])].filter(({ evidence }) => evidence !== null);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** A row for each relationship with another thing: the thing, what links them, status or mode. */
export function sheetRows(
  rows: readonly StatementRow[],
  ids: ReadonlySet<string>,
  citing: Citing,
): readonly AnswerRow[] {
  const groups = Map.groupBy(rows, ({ type, from, to }) => `${type} ${from.id} ${to.id}`);
  return [...groups.values()].map((group): AnswerRow => {
    const [first] = group;
    if (first === undefined) throw new Error('a group of rows is never empty');
    const { from, to } = first;
    const other: EndRow = ids.has(from.id) && !ids.has(to.id) ? to : ids.has(to.id) ? from : to;
    const citations = citing.ordered(group.flatMap((row) => citing.ofRow(row) ?? []));
    const verbs = [...new Set(group.map(({ evidence }) => evidence?.wording ?? ''))].filter(Boolean);
    const how = [
      ...new Set(
        group.flatMap(({ properties }) =>
          [
            properties['status'],
            properties['mode'],
            properties['kind'],
            properties['role'],
            ...textList(properties['subject']),
          ].filter((value): value is string => typeof value === 'string'),
        ),
      ),
    ];
    return {
      values: [
        valueOf(other),
        textValue(`${from.name} ${verbs.join(' / ')} ${to.name}`),
        textValue(how.join('; ')),
      ],
      citations: citations.slice(0, MOST_CITATIONS),
      citationCount: citations.length,
      sources: [],
    };
  });
}

/** Things with the sentences that name them, the fullest names first. One statement. */
export async function definitionRows(
  database: Database,
  ids: readonly string[],
  documents: readonly string[] | null,
  citing: Citing,
): Promise<readonly AnswerRow[]> {
  const named = await entitiesNamed(database, { labels: [], ids, documents }, ids.length);
  return named
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ entity, mentions }): AnswerRow => {
      const full = fullName(entity);
      const telling = (place: NamedAt): number => (full !== undefined && place.text.includes(full) ? 0 : 1);
      const citations = [...mentions]
        .sort((a, b) => telling(a) - telling(b))
        .map((place) => citing.ofPlace(place));
      return {
        values: [valueOf(entity), textValue(full ?? entity.title ?? ''), textValue(entity.label ?? '')],
        citations: citations.slice(0, MOST_CITATIONS),
        citationCount: citations.length,
        sources: [],
      };
    });
}

/** The longest of a thing's names. */
export function fullName({ name, aliases }: Pick<EndRow, 'name' | 'aliases'>): string | undefined {
  const longest = [...aliases].sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && longest.length > name.length ? longest : undefined;
}
