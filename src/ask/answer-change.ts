/** Questions for what is new in the latest document, gone from it, or the same. */
import { compareDocuments, COMPARED_PREDICATES } from '../analysis/compare-documents.ts';
import { factsByIds } from '../graph/read/facts.ts';
import type { Answer, AnswerRow } from './answer.ts';
import { type AnswerParts, type Asking, MOST_ROWS } from './make-answer.ts';
import { matchPlan } from './match.ts';
import type { Plan } from './plan.ts';
import { questionsOn } from './refusals.ts';
import {
  columnsOf,
  entitiesOf,
  entityValue,
  type Grouped,
  groupsOf,
  MOST_CITATIONS,
  rowOf,
  textValue,
} from './rows.ts';
import { sayCount, sayDocuments, sayPlan } from './say.ts';

/** New in the latest, or gone from it: what one side gives and the other does not. */
export async function answerDifference(
  asking: Asking,
  plan: Plan,
  forms: ReadonlySet<string>,
): Promise<Answer> {
  const isGone = forms.has('gone') || plan.changes.includes('gone');
  const isSame = plan.changes.includes('same') && !plan.changes.includes('new');
  const sides = sidesOf(asking, plan.documents, isGone);
  if (sides === undefined) return refuseOneDocument(asking);
  const [now, then] = await Promise.all([
    groupsIn(asking, plan, sides.after),
    groupsIn(asking, plan, sides.before),
  ]);
  const [left, right] = isGone ? [then, now] : [now, then];
  const keys = new Set(right.map(({ key }) => key));
  const groups = left.filter(({ key }) => (isSame ? keys.has(key) : !keys.has(key)));
  const { citing } = asking;
  const rows = groups.map((group) => rowOf(group, plan, citing));
  const [before, after] = [citing.namesOf(sides.before), citing.namesOf(sides.after)];
  const where = isSame
    ? `said both in ${after} and in ${before}`
    : isGone
      ? `said in ${before} and not in ${after}`
      : `said in ${after} and not in ${before}`;
  const reading = `${sayPlan({ ...plan, changes: [] }, asking.documents).replace(/\.$/, '')}; ${where}.`;
  const isSome = rows.length > 0;
  const status = isSome ? 'answered' : 'empty';
  const parts: AnswerParts = {
    ...{ reading, plan, columns: columnsOf(plan), rows: rows.slice(0, MOST_ROWS), rowCount: rows.length },
    ...(!isSome && { suggestions: questionsOn([]) }),
  };
  if (plan.form === 'count') return asking.make(status, `${rows.length}.`, { ...parts, value: rows.length });
  if (plan.form === 'yesno') {
    const message = isSome ? 'Yes.' : `No: none of ${sayDocuments(asking.documents)} states it.`;
    return asking.make(status, message, { ...parts, value: isSome });
  }
  if (!isSome) return asking.make('empty', `Nothing of that kind: ${reading}`, parts);
  return asking.make(
    'answered',
    `${sayCount(rows.length, 'row', 'rows')}${isGone ? ', no longer mentioned, which does not say that anything has ended' : ''}.`,
    parts,
  );
}

async function groupsIn(
  { database }: Asking,
  plan: Plan,
  documents: readonly string[],
): Promise<readonly Grouped[]> {
  const { bindings } = await matchPlan(database, { ...plan, documents });
  return groupsOf(plan, bindings);
}

/** All that differs between the latest document and those before it. */
export async function answerComparison(asking: Asking, forms: ReadonlySet<string>): Promise<Answer> {
  const sides = sidesOf(asking, null, false);
  if (sides === undefined) return refuseOneDocument(asking);
  const { changes } = await compareDocuments(
    asking.database,
    { before: { ids: sides.before }, after: { ids: sides.after } },
    COMPARED_PREDICATES,
  );
  const kinds = changesOf(forms);
  const wanted = changes.filter(({ kind }) => kinds.includes(kind));
  const shown = wanted.slice(0, MOST_ROWS);
  const facts = new Map(
    (
      await factsByIds(asking.database, [
        ...new Set(shown.flatMap(({ before, after }) => [...before.slice(0, 2), ...after.slice(0, 2)])),
      ])
    ).map((fact) => [fact.id, fact]),
  );
  const entities = await entitiesOf(
    asking.database,
    shown.flatMap(({ subject, object }) => [subject, object]),
  );
  const rows = shown.map(({ kind, predicate, subject, object, before, after }): AnswerRow => {
    const citations = [...after, ...before].flatMap((id) => {
      const fact = facts.get(id);
      return fact === undefined ? [] : [asking.citing.ofFact(fact)];
    });
    return {
      values: [
        entityValue(subject, entities.get(subject)),
        textValue(predicate),
        entityValue(object, entities.get(object)),
        textValue(kind.toLowerCase().replaceAll('_', ' ')),
      ],
      citations: citations.slice(0, MOST_CITATIONS),
      citationCount: before.length + after.length,
      sources: [],
    };
  });
  const { citing } = asking;
  const parts: AnswerParts = {
    reading: `I read: what differs between ${citing.namesOf(sides.before)} and ${citing.namesOf(sides.after)} (${kinds.join(', ').toLowerCase().replaceAll('_', ' ')}).`,
    columns: ['subject', 'relationship', 'object', 'change'],
    rows,
    rowCount: wanted.length,
  };
  if (rows.length === 0)
    return asking.make('empty', 'Nothing differs in that way.', { ...parts, suggestions: questionsOn([]) });
  return asking.make(
    'answered',
    `${sayCount(wanted.length, 'statement differs', 'statements differ')}${wanted.length > rows.length ? `, of which ${rows.length} are shown` : ''}.`,
    parts,
  );
}

/** Kinds of changes that the words of a question ask for. */
function changesOf(forms: ReadonlySet<string>): readonly string[] {
  if (forms.has('gone')) return ['NO_LONGER_MENTIONED'];
  if (forms.has('new')) return ['NEW', 'BECAME', 'CONFIRMED'];
  if (forms.has('same')) return ['SAME', 'CHANGED_WORDING', 'CHANGED_DETAIL'];
  return ['NEW', 'NO_LONGER_MENTIONED', 'BECAME', 'CONFIRMED', 'CHANGED_STAGE', 'CHANGED_STATUS'];
}

/** The later and the earlier documents: those that the question names, else the latest and all before it. */
function sidesOf(
  asking: Asking,
  named: readonly string[] | null,
  isGone: boolean,
): { after: readonly string[]; before: readonly string[] } | undefined {
  const ids = asking.documents.map(({ id }) => id);
  const base = asking.named.filter(({ isBase }) => isBase).flatMap((phrase) => phrase.ids);
  // "in the 2019 report, no longer": the one that is named is the earlier
  const isEarlier = isGone && named !== null && named.length === 1 && named[0] !== ids.at(-1);
  const after = !isEarlier && named !== null && named.length === 1 ? named : ids.slice(-1);
  const first = Math.min(...after.map((id) => ids.indexOf(id)));
  const before = isEarlier
    ? named
    : base.length > 0
      ? base.filter((id) => !after.includes(id))
      : ids.slice(0, first);
  return after.length === 0 || before.length === 0 ? undefined : { after, before };
}

function refuseOneDocument(asking: Asking): Answer {
  return asking.refuse(
    `Only ${sayDocuments(asking.documents)} can be looked at: there is no earlier one to compare it with.`,
    questionsOn([]),
  );
}
