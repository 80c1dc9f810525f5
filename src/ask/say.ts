/** Plans and answers in words. */
import { ENTITY_LABELS } from '../domain/model.ts';
import type { ReadDocument } from './documents.ts';
import { isByDate, type Plan, type PlanLink, type PlanTerm, type PlanTime } from './plan.ts';

/** How a plan was read: "I read: Organizations that ITU-T SG20 works with, …". */
export function sayPlan(plan: Plan, documents: readonly ReadDocument[]): string {
  const { terms, links, form } = plan;
  const shown = terms.filter((term) => term.shown);
  const start = {
    count: 'how many ',
    yesno: 'whether ',
    evidence: 'the sentences which say that ',
    list: '',
  }[form];
  const head = form === 'yesno' || form === 'evidence' ? '' : shown.map(sayTerm).join(' with ');
  const clauses = links.map((link) => sayLink(link, plan));
  const joined =
    form === 'yesno' || form === 'evidence'
      ? clauses.join(', and ')
      : clauses.length === 0
        ? ''
        : ` such that ${clauses.join(', and ')}`;
  const common = plan.common.length === 0 ? '' : ', for every one of these names';
  const measure = plan.measure === null ? '' : sayMeasure(plan);
  const only =
    plan.documents === null
      ? ''
      : `, in ${plan.documents.map((id) => documents.find((each) => each.id === id)?.name ?? id).join(', ')}`;
  const change = plan.changes.includes('new')
    ? ', new in the latest of the documents'
    : plan.changes.includes('gone')
      ? ', no longer in the latest of the documents'
      : plan.changes.includes('same')
        ? ', in all of the documents'
        : '';
  const alone =
    clauses.length === 0 && (form === 'yesno' || form === 'evidence')
      ? `${terms.map(sayTerm).join(', ')} is named`
      : '';
  return `I read: ${start}${head}${joined}${alone}${common}${measure}${only}${change}.`;
}

function sayTerm({ words, ids, labels, topics, time, properties, rollUp }: PlanTerm): string {
  const kind =
    ids !== null
      ? words
      : words === 'any'
        ? `any ${sayLabels(labels)}`
        : /^(?:who|whom|what|which|where)/i.test(words)
          ? sayLabels(labels)
          : words;
  const status = properties['status'] === undefined ? '' : ` (${properties['status'].join(' or ')})`;
  return `${kind}${status}${rollUp ? ' or its parts' : ''}${topics.map((topic) => ` about “${topic.words}”`).join('')}${sayTime(time)}`;
}

/** "body or organization": groups of labels in a word each. */
function sayLabels(labels: PlanTerm['labels']): string {
  const words = (labels ?? []).map((label) => {
    const umbrella: string | undefined = ENTITY_LABELS[label][0];
    return umbrella === 'Body'
      ? 'body'
      : umbrella === 'Deliverable'
        ? 'text'
        : label === 'WorkItem'
          ? 'work item'
          : label.toLowerCase();
  });
  return words.length === 0 ? 'thing' : [...new Set(words)].join(' or ');
}

function sayLink(
  { from, to, say, negated, optional, statuses, topics, time, properties }: PlanLink,
  { terms }: Plan,
): string {
  const term = (at: number): string => {
    const each = terms[at];
    return each === undefined ? '' : sayTerm({ ...each, topics: [], time: null });
  };
  const how = [
    ...(statuses === null ? [] : [statuses.join(' or ')]),
    ...Object.values(properties).map((values) => values.join(' or ')),
  ];
  return `${optional ? 'perhaps ' : ''}${term(from)} ${negated ? 'is not said to be one that ' : ''}${say} ${term(to)}${how.length === 0 ? '' : ` (${how.join(', ')})`}${topics.map((topic) => ` on “${topic.words}”`).join('')}${sayTime(time)}`;
}

function sayTime(time: PlanTime | null): string {
  if (time === null) return '';
  if (time.from === time.to && time.from !== null) return ` in ${time.from}`;
  if (time.from !== null && time.to !== null) return ` from ${time.from} to ${time.to}`;
  return time.from === null ? ` until ${time.to ?? ''}` : ` since ${time.from}`;
}

function sayMeasure({ measure, terms }: Plan): string {
  if (measure === null) return '';
  const per = terms[measure.per]?.words ?? '';
  const of = terms[measure.of]?.words ?? '';
  if (isByDate(measure.rank)) return `; of ${of}, the ${measure.rank ?? ''} by date`;
  if (measure.rank !== null) return `; of ${per}, those with the ${measure.rank} ${of}`;
  if (measure.atLeast !== null) return `; of ${per}, those with at least ${measure.atLeast} ${of}`;
  return `; of ${per}, those with at most ${measure.atMost ?? 0} ${of}`;
}

/** "the 2 documents loaded (C19/33, C20/33)". */
export function sayDocuments(documents: readonly ReadDocument[]): string {
  if (documents.length === 0) return 'the documents loaded (there are none)';
  const names = documents
    .slice(0, 6)
    .map(({ name }) => name)
    .join(', ');
  const more = documents.length > 6 ? ` and ${documents.length - 6} more` : '';
  return documents.length === 1
    ? `the one document loaded (${names})`
    : `the ${documents.length} documents loaded (${names}${more})`;
}

/** "a, b and c". */
export function sayList(texts: readonly string[], word = 'and'): string {
  if (texts.length <= 1) return texts[0] ?? '';
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1) ?? ''}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 row", "2 rows". */
export const sayCount = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;
