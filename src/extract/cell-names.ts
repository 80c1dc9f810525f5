/** Names that the column of a table tells: organisations under "Operator", events under "Meeting". */
import type { Candidate } from './candidate.ts';
import { slug } from './candidate.ts';
import { cityIn } from './event-places.ts';
import { LEGAL_FORM, organizationNamed } from './organization-names.ts';
import type { PassageContext } from './passage-context.ts';
import type { Cell } from './table-columns.ts';
import { holdsOrganizations } from './table-columns.ts';

const NOTHING =
  /^(?:[-–—.\s]*|n\/?a|none|nil|various|several|many|tbd|tbc|to be (?:determined|confirmed|announced)|not (?:known|yet known|applicable))$/i;
/** A name with an address after it ends with its legal form, its acronym, or before the first number. */
const NAME_OF_ADDRESS = new RegExp(
  `^(?:.{2,80}?,? ${LEGAL_FORM}(?:[ ,]+${LEGAL_FORM})*|.{2,90}? \\([A-Z][\\w-]{1,9}\\)|[^\\d]{2,60}?(?=,? \\d)|.{2,60}$)`,
  'u',
);
const MARKS =
  /\s*\((?:scheduled|planned|cancelled|postponed|tentative|to be confirmed|tbc|virtual|online|hybrid|new|e-meeting)\)/gi;
const MOST_WORDS = 9;

/** Organisations and events of a row; they replace what stands within them. */
export function findCellNames(context: PassageContext, kept: readonly Candidate[]): readonly Candidate[] {
  const { cells } = context;
  if (cells.length === 0) return [];
  const event = eventOf(context, cells);
  const organizations = cells
    .filter(({ role }) => holdsOrganizations(role))
    .flatMap((cell) => organizationsOf(context, cell, kept));
  return event ? [event, ...organizations] : organizations;
}

function organizationsOf(
  context: PassageContext,
  cell: Cell,
  kept: readonly Candidate[],
): readonly Candidate[] {
  const words = context.folded.slice(cell.start, cell.end);
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  if (NOTHING.test(words.trim())) return [];
  const start = cell.start + lead;
  const name = NAME_OF_ADDRESS.exec(words.slice(lead).trimEnd())?.[0]
    .trim()
    .replace(/[,;.]$/, keepForm);
  if (!name || name.split(' ').length > MOST_WORDS || !/\p{L}{2}/u.test(name)) return [];
  const isFirm = endsInLegalForm(name);
  const inside = kept.filter((k) => k.start >= cell.start && k.end <= cell.end && k.draft.label !== 'Topic');
  // what is recognised already, and lists of several, are read by their own forms
  const isRead = inside.some(({ draft }) => !['Country', 'Organization', 'Region'].includes(draft.label));
  if (!isFirm && (isRead || (inside.length > 1 && / and |[;,]|\//.test(words)))) return [];
  if (inside.some((k) => k.start <= start && k.end >= start + name.length)) return [];
  // "Not assigned yet", "mobile services": a sentence or a common noun is no name
  if (/^(?:no|not|to|the|for|in|under|see|pending)\b/i.test(name) || (/^\p{Ll}/u.test(name) && !isFirm))
    return [];
  if (inside.some((k) => k.draft.label === 'Organization' && k.start === start) && !endsInLegalForm(name))
    return [];
  const end = start + name.length;
  return [
    { start, end, priority: 8, draft: organizationNamed(context, context.text.slice(start, end), 'company') },
  ];
}

/** A full stop that belongs to a legal form stays: `S.A.`. */
const keepForm = (sign: string, offset: number, whole: string): string =>
  sign === '.' && endsInLegalForm(whole.slice(0, offset + 1)) ? sign : '';
const LEGAL_END = new RegExp(`(?:^|[ ,])${LEGAL_FORM}$`, 'u');
const endsInLegalForm = (name: string): boolean => LEGAL_END.test(name);

function eventOf(context: PassageContext, cells: readonly Cell[]): Candidate | undefined {
  const cell = cells.find(({ role }) => role === 'event');
  const place = cells.find(({ role }) => role === 'place');
  const date = cells.find(({ role }) => role === 'date');
  if (!cell || (!place && !date)) return undefined;
  const whole = context.text.slice(cell.start, cell.end);
  const name = whole.replace(MARKS, '').trim();
  if (NOTHING.test(name) || !/\p{L}{3}/u.test(name)) return undefined;
  const start = cell.start + whole.indexOf(name.slice(0, 6));
  const end = Math.min(cell.end, start + name.length);
  const row = context.folded;
  const status = /\bcancel/i.test(row)
    ? 'cancelled'
    : /\b(?:scheduled|planned|to be held|forthcoming|postponed)\b/i.test(row)
      ? 'scheduled'
      : undefined;
  const printedDate =
    date && context.dates.find((d) => d.start >= date.start && d.end <= date.end && d.isPrecise);
  const dates = printedDate ? { startDate: printedDate.startDate, endDate: printedDate.endDate } : {};
  const printed = place ? cityIn(context, place.start, place.end) : undefined;
  const day = printedDate?.startDate;
  return {
    start,
    end,
    priority: 12,
    draft: {
      id: `event-${slug(name)}${day === undefined ? '' : `-${day}`}`,
      label: 'Event',
      name,
      known: false,
      properties: { ...dates, ...(printed ? { city: printed } : {}), ...(status ? { status } : {}) },
    },
  };
}
