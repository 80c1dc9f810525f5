/** Questions of which a plan was made: lists, counts, yes and no, and the sentences that say it. */
import type { Alternative, Answer, AnswerRow } from './answer.ts';
import { documentsOfYear, type ReadDocument } from './documents.ts';
import { type AnswerParts, type Asking, MOST_ROWS } from './make-answer.ts';
import { matchPlan } from './match.ts';
import { countedThings, measuredRows } from './measures.ts';
import type { Bearer } from './names.ts';
import { isByDate, type Plan, type PlanMeasure } from './plan.ts';
import { questionsOn } from './refusals.ts';
import { columnsOf, groupsOf, rowOf } from './rows.ts';
import { statedTotal } from './stated-totals.ts';
import { capital, sayCount, sayDocuments, sayList, sayPlan } from './say.ts';

/** Answers a plan by what documents state; what only the tables give is said beside it. */
export async function answerPlan(asking: Asking, plan: Plan, bearers: readonly Bearer[]): Promise<Answer> {
  const { bindings, truncated } = await matchPlan(asking.database, plan);
  const all = groupsOf(plan, bindings).map((group) => rowOf(group, plan, asking.citing));
  const { measure } = plan;
  const rows =
    measure === null
      ? all.filter(({ citationCount }) => citationCount > 0)
      : measuredRows(plan, bindings, asking.citing);
  const parts: AnswerParts = {
    reading: sayPlan(plan, asking.documents),
    plan,
    columns: measure === null ? columnsOf(plan) : measuredColumns(plan, measure),
    rows: rows.slice(0, MOST_ROWS),
    rowCount: rows.length,
    ...(rows.length === 0 && { suggestions: questionsOn(bearers) }),
    alternatives: alternativesOf(asking, plan, bearers, rows.length === 0),
  };
  const isSome = rows.length > 0;
  const nothing = sayNothing(asking, plan);
  const notes = `${sayUncited(all)}${truncated ? ' There was more than is looked at: narrow the question.' : ''}`;
  if (plan.form === 'count') {
    const total = await statedTotal(asking.database, plan, bindings, asking.citing);
    const value = total?.value ?? countedThings(plan, bindings);
    const message = `${value}${isSome ? '' : `: ${nothing}`}${total === undefined ? '' : `: ${total.note}`}.${notes}`;
    return asking.make(value > 0 ? 'answered' : 'empty', message, { ...parts, value });
  }
  if (plan.form === 'yesno') {
    const message = isSome
      ? `Yes: ${rows.length === 1 ? 'one row says so' : `${rows.length} rows say so`}.${notes}`
      : `No: none of ${sayDocuments(searched(asking, plan))} states it.`;
    return asking.make(isSome ? 'answered' : 'empty', message, { ...parts, value: isSome });
  }
  if (!isSome) return asking.make('empty', `${capital(nothing)}.${notes}`, parts);
  const shown = rows.length > MOST_ROWS ? `, of which ${MOST_ROWS} are shown` : '';
  const message = `${sayCount(rows.length, 'row', 'rows')}${shown}.${sayAmbiguity(plan, bearers)}${notes}`;
  return asking.make('answered', message, parts);
}

/** A name that several things bear, one by one; a time in which nothing is dated, as the year of a report. */
function alternativesOf(
  { question, documents }: Asking,
  { terms, links }: Plan,
  bearers: readonly Bearer[],
  isEmpty: boolean,
): readonly Alternative[] {
  const named = ambiguousNames(terms, bearers)
    .filter(({ words }) => question.includes(words))
    .flatMap(({ words, names }) =>
      names.slice(0, MOST_MEANINGS).map((name): Alternative => ({
        reading: `“${words}” is ${name}`,
        question: question.replace(words, name),
      })),
    );
  const years = [...terms, ...links].flatMap(({ time }) =>
    time !== null && time.from === time.to ? (time.from ?? []) : [],
  );
  const dated = [...new Set(years)]
    .filter((year) => isEmpty && documentsOfYear(documents, year).length > 0)
    .map((year): Alternative => ({
      reading: `what the report of ${year} says, dated or not`,
      question: question.replace(new RegExp(`\\bin ${year}\\b`), `in the ${year} report`),
    }));
  return [...named, ...dated];
}

/** Meanings of a name that are shown one by one. */
const MOST_MEANINGS = 5;

/** What is measured, the properties of links, and what is counted of it. */
const measuredColumns = ({ terms, details }: Plan, { per, of, rank }: PlanMeasure): readonly string[] => [
  terms[per]?.words ?? '',
  ...details,
  isByDate(rank) ? 'date' : per === of ? 'sentences' : (terms[of]?.words ?? ''),
];

const MOST_UNCITED = 10;

/** Rows that stand on the tables alone are no answer, and are said. */
function sayUncited(rows: readonly AnswerRow[]): string {
  const uncited = rows.filter(({ citationCount }) => citationCount === 0);
  if (uncited.length === 0) return '';
  const named = uncited
    .slice(0, MOST_UNCITED)
    .map(({ values }) => values.map(({ name }) => name).join(' – '));
  return ` The tables of reference data, not the documents, also give ${sayList(named)}.`;
}

function sayNothing(asking: Asking, plan: Plan): string {
  const timed = [...plan.terms, ...plan.links].some(({ time }) => time !== null)
    ? '; what has no date is left out'
    : '';
  return `none of ${sayDocuments(searched(asking, plan))} states it${timed}`;
}

const searched = (asking: Asking, { documents }: Plan): readonly ReadDocument[] =>
  documents === null ? asking.documents : asking.documents.filter(({ id }) => documents.includes(id));

/** Names of the question that several things bear, with what these are called. */
function ambiguousNames(
  terms: Plan['terms'],
  bearers: readonly Bearer[],
): readonly { readonly words: string; readonly names: readonly string[] }[] {
  return terms.flatMap(({ ids, words }) =>
    ids === null || ids.length < 2 || words.includes(' and ')
      ? []
      : [
          {
            words,
            names: ids.map((id) => bearers.find(({ entity }) => entity.id === id)?.entity.name ?? id),
          },
        ],
  );
}

/** One name may be of several things: rows say which. */
function sayAmbiguity({ terms }: Plan, bearers: readonly Bearer[]): string {
  const several = ambiguousNames(terms, bearers);
  if (several.length === 0) return '';
  return ` ${several.map(({ words, names }) => `“${words}” may be ${sayList(names, 'or')}`).join('; ')}.`;
}
