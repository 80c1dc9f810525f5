/** Facts of table rows: "Study Group | Recommendation | Title | Status | Date". */
import type { Passage, Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { Predicate } from '../domain/model.ts';
import { fitsEnd, STATED_RELATIONSHIPS } from '../domain/model.ts';
import type { FactDraft } from './fact-draft.ts';
import type { Unit } from './mentions.ts';
import type { SentenceView } from './sentence-view.ts';

/** Headers that name a column, by what the column holds. */
const COLUMNS: readonly (readonly ['group' | 'text' | 'title' | 'status' | 'date', RegExp])[] = [
  ['group', /^(?:by$|study\s+groups?|groups?|SGs?|responsible|body|committee)/i],
  [
    'text',
    /^(?:(?:ITU-[TR]\s+)?(?:rec(?:ommendation)?s?\.?|texts?|designation|number|work\s+items?|deliverables?|documents?|references?))\b/i,
  ],
  ['title', /^(?:title|subject|name)/i],
  ['status', /^(?:status|action|stage|decision|state)/i],
  ['date', /^(?:on$|date|approved\s+on|approval\s+date)/i],
];
/** Status cells and the stage that they state; the first that fits. */
const STAGES: readonly (readonly [RegExp, Predicate])[] = [
  [/\b(?:not|withdrawn|deleted|planned|postponed)\b/i, 'STATES_NONE'],
  [/^(?:approved|in force|adopted)/i, 'APPROVED'],
  [/^agreed/i, 'AGREED'],
  [/^(?:consented|last call|lc\b|aap)/i, 'CONSENTED'],
  [/^determined/i, 'DETERMINED'],
  [
    /^(?:under (?:study|development)|work started|new work item|started|draft|in progress|ongoing|work in progress|in preparation)/i,
    'DEVELOPS',
  ],
];

/** Facts of one row by what its header says of its columns. `view` is a sentence of the row; the row is read once, whole. */
export function readTableRow(view: SentenceView, passage: Passage): readonly FactDraft[] {
  const { table } = passage;
  if (!table || table.header.length === 0 || view.start > (table.cells[0]?.start ?? 0)) return [];
  const cell = (column: string): Span | undefined => {
    const index = table.header.findIndex((name) =>
      COLUMNS.some(([key, form]) => key === column && form.test(name.trim())),
    );
    return index === -1 ? undefined : table.cells[index];
  };
  const [group, text, status, date] = [cell('group'), cell('text'), cell('status'), cell('date')];
  if (!group || !text || !status) return [];
  const words = passage.text.slice(status.start, status.end).trim();
  const predicate = STAGES.find(([form]) => form.test(words))?.[1];
  if (!predicate || predicate === 'STATES_NONE') return [];
  const whole = { start: 0, end: passage.text.length };
  const model = STATED_RELATIONSHIPS[predicate];
  const bodies = unitsIn(view, group).filter((u) => model.from.some((end) => fitsEnd(u.draft.label, end)));
  const texts = unitsIn(view, text).filter((u) => model.to.some((end) => fitsEnd(u.draft.label, end)));
  const day = date && view.context.dates.find((d) => d.start >= date.start && d.end <= date.end);
  const procedure = /\b(AAP|TAP)\b/.exec(words)?.[1];
  const qualifiers: Record<string, PropertyValue> = {
    ...(procedure ? { procedure } : {}),
    ...(day ? { date: day.startDate } : {}),
    ...(predicate === 'DEVELOPS' || predicate === 'CONSENTED' ? { status: words } : {}),
  };
  return bodies.flatMap((body) =>
    texts.map((unit) => ({
      subject: body.draft,
      predicate,
      object: unit.draft,
      support: whole,
      wording: words,
      rule: 'table/status-row',
      confidence: 0.95,
      qualifiers,
      item: { start: unit.start, end: unit.end },
    })),
  );
}

/** Units of the whole row that lie in a cell. */
const unitsIn = (view: SentenceView, cell: Span): readonly Unit[] =>
  view.all.filter((u) => u.start >= cell.start && u.end <= cell.end);
