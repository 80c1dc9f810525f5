/** From bindings to the rows of an answer, each with the sentences that it stands on. */
import type { Database } from '../graph/database.ts';
import { entitiesByIds, type EntityRow, textList } from '../graph/read/entities.ts';
import type { EndRow, StatementRow } from '../graph/read/question-links.ts';
import type { AnswerRow, AnswerValue } from './answer.ts';
import { type Citing, COLLATOR } from './citing.ts';
import type { Binding } from './join-bindings.ts';
import type { Plan, PlanTerm } from './plan.ts';

/** Citations that a row shows. */
export const MOST_CITATIONS = 5;

/** A row with what it is made of. */
export interface Grouped {
  readonly key: string;
  /** In the order of the shown terms; undefined where an end that may be missing is missing. */
  readonly things: readonly (EndRow | undefined)[];
  readonly bindings: readonly Binding[];
}

/** One group for each combination of the shown terms, in the order of names. */
export function groupBindings(bindings: readonly Binding[], shown: readonly PlanTerm[]): readonly Grouped[] {
  const groups = new Map<string, { things: readonly (EndRow | undefined)[]; bindings: Binding[] }>();
  for (const binding of bindings) {
    const things = shown.map(({ at }) => binding.things.get(at));
    const key = things.map((thing) => thing?.id ?? '').join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { things, bindings: [binding] });
    else group.bindings.push(binding);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => byNames(a.things, b.things));
}

function byNames(a: Grouped['things'], b: Grouped['things']): number {
  for (const [at, thing] of a.entries()) {
    const order = COLLATOR.compare(thing?.name ?? '', b[at]?.name ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** The groups that are rows of a plan: where all of several names must be linked alike, those that have all. */
export function groupsOf(plan: Plan, bindings: readonly Binding[]): readonly Grouped[] {
  const groups = groupBindings(
    bindings,
    plan.terms.filter((term) => term.shown),
  );
  if (plan.common.length === 0) return groups;
  if (plan.form === 'yesno') return hasAllNamed(plan, bindings) ? groups : [];
  return groups.filter(({ bindings: own }) => hasAllNamed(plan, own));
}

/** Whether each of the names of a term is among the bindings. */
function hasAllNamed({ common }: Plan, bindings: readonly Binding[]): boolean {
  return common.every(({ term, groups }) => {
    const ids = new Set(bindings.flatMap(({ things }) => things.get(term)?.id ?? []));
    return groups.every((group) => group.some((id) => ids.has(id)));
  });
}

/** Heads of the columns. */
export const columnsOf = ({ terms, details }: Plan): readonly string[] => [
  ...terms.filter((term) => term.shown).map(({ words }) => words),
  ...details,
];

/** The row of a group. */
export function rowOf({ things, bindings }: Grouped, plan: Plan, citing: Citing): AnswerRow {
  const rows = [...new Map(bindings.flatMap((binding) => binding.rows).map((row) => [row.id, row])).values()];
  const named = bindings.flatMap((binding) => binding.named);
  const citations = citing.ordered([
    ...rows.flatMap((row) => citing.ofRow(row) ?? []),
    ...named.map((place) => citing.ofPlace(place)),
  ]);
  const details = plan.details.map((detail) =>
    textValue(
      detailOf(
        detail,
        rows,
        things.filter((thing) => thing !== undefined),
      ),
    ),
  );
  return {
    values: [...things.map((thing) => (thing === undefined ? textValue('') : valueOf(thing))), ...details],
    citations: citations.slice(0, MOST_CITATIONS),
    citationCount: citations.length,
    sources: [...new Set(rows.flatMap(({ source }) => source ?? []))].sort(),
  };
}

/** The cell of a thing. */
export function valueOf({ id, label, name, aliases, title, designation, symbol }: EndRow): AnswerValue {
  const others = [designation, symbol, title].filter((text): text is string => text !== undefined);
  return {
    id,
    label,
    name,
    aliases: [...new Set([...aliases, ...others])].filter((alias) => alias !== name),
  };
}

/** Entities by their ids; unknown ones are missing. One statement. */
export async function entitiesOf(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRow>> {
  const entities = await entitiesByIds(database, [...new Set(ids)]);
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** The cell of an entity that was read by its id; its id where there is none. */
export function entityValue(id: string, entity: EntityRow | undefined): AnswerValue {
  return { id, label: entity?.label ?? null, name: entity?.name ?? id, aliases: entity?.aliases ?? [] };
}

/** A cell that is only words. */
export const textValue = (name: string): AnswerValue => ({ id: null, label: null, name, aliases: [] });

function detailOf(
  detail: Plan['details'][number],
  rows: readonly StatementRow[],
  things: readonly EndRow[],
): string {
  const texts = new Set<string>();
  for (const { properties, evidence, from, to } of rows) {
    if (detail === 'subject') for (const subject of textList(properties['subject'])) texts.add(subject);
    if (detail === 'verb' && evidence !== null) texts.add(evidence.wording);
    if (detail === 'date') texts.add(datesOf([properties, from, to]));
    if (detail === 'place')
      for (const city of [properties['city'], from.city, to.city])
        if (typeof city === 'string') texts.add(city);
  }
  if (detail === 'date') for (const thing of things) texts.add(datesOf([thing]));
  texts.delete('');
  return [...texts].join('; ');
}

/** The first dates that a statement or its ends have: `2020-02-05 to 2020-02-06`. */
export function datesOf(sources: readonly object[]): string {
  for (const source of sources) {
    const { startDate, endDate, date } = source as Readonly<Record<string, unknown>>;
    const start = typeof startDate === 'string' ? startDate : date;
    if (typeof start !== 'string') continue;
    return typeof endDate === 'string' && endDate !== start ? `${start} to ${endDate}` : start;
  }
  return '';
}
