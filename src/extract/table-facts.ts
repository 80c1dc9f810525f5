/** Facts of table rows by the roles of their columns: "Study Group | Recommendation | Status | Date", "From | To | Subject". */
import type { Passage, Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { EndLabel, Predicate } from '../domain/model.ts';
import { fitsEnd, STATED_RELATIONSHIPS } from '../domain/model.ts';
import { foldTypography } from '../text/fold.ts';
import { findDates } from './dates.ts';
import { draftOf, type EntityDraft } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import { kindOfHelp } from './help-kinds.ts';
import type { Unit } from './mentions.ts';
import type { Discourse } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';
import { stageOf } from './table-columns.ts';

/** Status cells and the stage that they state; the first that fits. */
const STAGES: readonly (readonly [RegExp, Predicate])[] = [
  [/\b(?:not|withdrawn|deleted|planned|postponed|deferred|cancelled|rejected)\b/i, 'STATES_NONE'],
  [/^(?:approved|in force|adopted)/i, 'APPROVED'],
  [/^agreed/i, 'AGREED'],
  [/^(?:consented|last call|lc\b|aap)/i, 'CONSENTED'],
  [/^determined/i, 'DETERMINED'],
  [
    /^(?:under (?:study|development)|work started|new work item|started|draft|in progress|ongoing|work in progress|in preparation)/i,
    'DEVELOPS',
  ],
];
/** What a row says of itself that undoes it. */
const UNDONE =
  /\b(?:withdrawn|not (?:yet )?(?:sent|approved|consented|agreed|signed|held)|cancelled|rejected|refused|pending|draft, not|applied|application|denounced|lapsed)\b/i;
const NOTHING = /^[-–—.\s]*$/;

/** Facts of one row by what its header says of its columns. `view` is a sentence of the row; the row is read once, whole. */
export function readTableRow(
  view: SentenceView,
  passage: Passage,
  discourse: Discourse,
): readonly FactDraft[] {
  const { table } = passage;
  if (!table || view.context.cells.length === 0 || view.start > (table.cells[0]?.start ?? 0)) return [];
  const row = new Row(view, passage);
  return [
    ...readStage(row, discourse),
    ...readEvent(row),
    ...(UNDONE.test(passage.text)
      ? []
      : [
          ...readStatement(row),
          ...readPartner(row, discourse),
          ...readMember(row),
          ...readHelp(row, discourse),
        ]),
  ];
}

/** A row with its cells by role. */
class Row {
  readonly view: SentenceView;
  readonly #passage: Passage;

  constructor(view: SentenceView, passage: Passage) {
    this.view = view;
    this.#passage = passage;
  }

  cell(role: string): Span | undefined {
    const cell = this.view.context.cells.find((each) => each.role === role);
    return cell && !NOTHING.test(this.#text(cell)) ? cell : undefined;
  }

  words(role: string): string {
    const cell = this.cell(role);
    return cell ? this.#text(cell).replace(/\s+/g, ' ').trim() : '';
  }

  /** Units of a column that may stand at one end of a relationship. */
  units(role: string, ends: readonly EndLabel[]): readonly Unit[] {
    const cell = this.cell(role);
    if (!cell) return [];
    return this.view.all.filter(
      (u) => u.start >= cell.start && u.end <= cell.end && ends.some((end) => fitsEnd(u.draft.label, end)),
    );
  }

  date(role: string): string | undefined {
    const cell = this.cell(role);
    return cell && this.view.context.dates.find((d) => d.start >= cell.start && d.end <= cell.end)?.startDate;
  }

  fact(
    subject: EntityDraft,
    predicate: Predicate,
    object: EntityDraft,
    rule: string,
    wording: string,
    item: Span,
    qualifiers: Readonly<Record<string, PropertyValue>>,
  ): FactDraft {
    return {
      subject,
      predicate,
      object,
      support: { start: 0, end: this.#passage.text.length },
      wording,
      rule,
      confidence: 0.95,
      qualifiers,
      item: { start: item.start, end: item.end },
    };
  }

  #text(cell: Span): string {
    return this.#passage.text.slice(cell.start, cell.end);
  }
}

/** A text with its stage, told by a status or by the date under "Approved on". */
function readStage(row: Row, discourse: Discourse): readonly FactDraft[] {
  if (!row.cell('text')) return [];
  const dated = row.view.context.cells.find(({ role }) => stageOf(role) !== undefined && row.cell(role));
  const words = row.words('status');
  const stated = words === '' ? undefined : STAGES.find(([form]) => form.test(words))?.[1];
  const predicate = stated ?? (dated && !UNDONE.test(row.words('text')) ? stageOf(dated.role) : undefined);
  if (!predicate || predicate === 'STATES_NONE') return [];
  const model = STATED_RELATIONSHIPS[predicate];
  const groups = row.units('group', model.from).map((u) => u.draft);
  const bodies = row.cell('group')
    ? groups
    : [discourse.onlyGroup ?? discourse.group].filter((d) => d !== undefined);
  const day = row.date(dated?.role ?? 'date') ?? row.date('date') ?? leadDate(row);
  const procedure =
    /\b(AAP|TAP)\b/.exec(row.words('procedure'))?.[1] ??
    /\b(AAP|TAP)\b/.exec(words)?.[1] ??
    leadProcedure(row, predicate);
  const qualifiers: Record<string, PropertyValue> = {
    ...(procedure ? { procedure } : {}),
    ...(day ? { date: day } : {}),
    ...((predicate === 'DEVELOPS' || predicate === 'CONSENTED') && words !== '' ? { status: words } : {}),
  };
  const wording = words === '' ? predicate.toLowerCase() : words;
  return bodies.flatMap((body) =>
    row
      .units('text', model.to)
      .map((unit) => row.fact(body, predicate, unit.draft, 'table/status-row', wording, unit, qualifiers)),
  );
}

/** The procedure that the words before the table name: "By AAP-46, …", "Last Call". */
function leadProcedure(row: Row, predicate: Predicate): string | undefined {
  const { tableLead } = row.view.context.register;
  if (!tableLead || (predicate !== 'APPROVED' && predicate !== 'CONSENTED')) return undefined;
  if (/\bAAP\b|\bLast Call\b|\bITU-T A\.8\b/.test(tableLead)) return 'AAP';
  return /\bTAP\b/.test(tableLead) ? 'TAP' : undefined;
}

/** "On 2 September 2022 SG17 took action on the texts below": the one day that the words above name. */
function leadDate(row: Row): string | undefined {
  const dates = findDates(foldTypography(row.view.context.register.tableLead ?? '')).filter(
    ({ isPrecise, startDate, endDate }) => isPrecise && startDate === endDate,
  );
  return dates.length === 1 ? dates[0]?.startDate : undefined;
}

/** Who organised and hosted the event of a row, and where it was. */
function readEvent(row: Row): readonly FactDraft[] {
  const [event] = row.units('event', ['Event']);
  if (!event) return [];
  const roles = [
    ['organizer', 'organizer'],
    ['group', 'organizer'],
    ['coOrganizer', 'co-organizer'],
    ['partner', 'partner'],
    ['host', 'host'],
  ] as const;
  const organized = roles.flatMap(([column, role]) =>
    row
      .units(column, STATED_RELATIONSHIPS.ORGANIZED.from)
      .map((unit) =>
        row.fact(unit.draft, 'ORGANIZED', event.draft, 'table/event-row', column, unit, { role }),
      ),
  );
  const city = event.draft.properties?.['city'];
  const held = row.units('place', STATED_RELATIONSHIPS.HELD_IN.to).map((unit) =>
    row.fact(event.draft, 'HELD_IN', unit.draft, 'table/event-row', 'place', unit, {
      ...(city === undefined ? {} : { city }),
    }),
  );
  return [...organized, ...held];
}

/** A statement from one to another: a liaison, seen from the body of ITU. */
function readStatement(row: Row): readonly FactDraft[] {
  const senders = row.units('from', ['Body', 'Organization']);
  const addressees = row.units('to', ['Body', 'Organization']);
  return senders.flatMap((sender) =>
    addressees.map((addressee) => {
      const isReceived = !fitsEnd(sender.draft.label, 'Body');
      const [own, other] = isReceived ? [addressee, sender] : [sender, addressee];
      return row.fact(own.draft, 'COLLABORATES_WITH', other.draft, 'table/liaison-row', 'from, to', other, {
        mode: 'liaison',
        direction: isReceived ? 'received' : 'sent',
        ...subjectOf(row),
        ...dateOf(row),
      });
    }),
  );
}

/** A partner of the group of its row, or of the group of the heading. */
function readPartner(row: Row, discourse: Discourse): readonly FactDraft[] {
  if (row.cell('event')) return [];
  const groups = row.units('group', ['Body']).map((u) => u.draft);
  const bodies = row.cell('group')
    ? groups
    : [discourse.onlyGroup ?? discourse.group].filter((d) => d !== undefined);
  const direction = /\b(sent|received|exchanged)\b/i.exec(row.words('direction'))?.[1]?.toLowerCase();
  const lead = row.view.context.register.tableLead ?? '';
  const mode = /memorand|\bMoU/i.test(lead)
    ? 'memorandum'
    : direction !== undefined || /liaison/i.test(lead)
      ? 'liaison'
      : 'collaboration';
  const partners = row.units('partner', STATED_RELATIONSHIPS.COLLABORATES_WITH.to);
  return bodies.flatMap((body) =>
    partners.flatMap((partner) => [
      row.fact(body, 'COLLABORATES_WITH', partner.draft, 'table/partner-row', 'partner', partner, {
        mode,
        ...(direction === undefined ? {} : { direction }),
        ...subjectOf(row),
      }),
      ...(fitsEnd(partner.draft.label, 'Organization')
        ? row.units('subject', STATED_RELATIONSHIPS.ENGAGED_ON.to).map((unit) =>
            row.fact(partner.draft, 'ENGAGED_ON', unit.draft, 'table/partner-row', 'subject', unit, {
              mode,
            }),
          )
        : []),
    ]),
  );
}

/** A member with its category. */
function readMember(row: Row): readonly FactDraft[] {
  const category = /\b(Member State|Sector Member|Associate|Academia|SME)\b/i.exec(
    row.words('category'),
  )?.[1];
  if (!category) return [];
  const [sector] = row.units('sector', ['Sector']);
  const whole = sector?.draft ?? sectorOfLead(row) ?? { id: 'itu', label: 'Union', name: 'ITU', known: true };
  return ['member', 'company']
    .flatMap((role) => row.units(role, ['Organization']))
    .map((unit) =>
      row.fact(unit.draft, 'MEMBER_OF', whole, 'table/member-row', category, unit, { category }),
    );
}

/** The Sector that the text above a table names alone: "ITU-T had 258 Sector Members. Those below joined." */
function sectorOfLead(row: Row): EntityDraft | undefined {
  const { tableLead } = row.view.context.register;
  const letters = new Set(
    [...foldTypography(tableLead ?? '').matchAll(/(?<![\w-])ITU-([TRD])(?![\w])/g)].map(
      ([, letter]) => letter,
    ),
  );
  const [letter] = letters;
  const entry = letters.size === 1 && letter ? row.view.context.lexicon.named(`ITU-${letter}`)[0] : undefined;
  return entry && draftOf(entry);
}

/** Help that a country got, from the office of its row, else of the heading, else from ITU. */
function readHelp(row: Row, discourse: Discourse): readonly FactDraft[] {
  const activity = row.words('activity');
  if (activity === '') return [];
  const givers = row.units('giver', ['Body']).map((u) => u.draft);
  const named = discourse.named ?? discourse.union;
  const words = `${row.words('status')} ${activity}`;
  const status = /\b(?:planned|scheduled|foreseen|to be)\b/i.test(words)
    ? 'scheduled'
    : /\b(?:ongoing|under way|in progress|continuing)\b/i.test(words)
      ? 'ongoing'
      : /\b(?:requested|under consideration|considered)\b/i.test(words)
        ? 'considered'
        : 'provided';
  return (givers.length > 0 ? givers : [named]).flatMap((giver) =>
    row.units('country', ['Country', 'Region']).map((unit) =>
      row.fact(giver, 'ASSISTED', unit.draft, 'table/help-row', activity, unit, {
        kind: kindOfHelp(activity),
        status,
        subject: activity,
      }),
    ),
  );
}

function subjectOf(row: Row): Record<string, PropertyValue> {
  const subject = row.words('subject') || row.words('title');
  return subject === '' ? {} : { subject };
}

function dateOf(row: Row): Record<string, PropertyValue> {
  const date = row.date('date');
  return date === undefined ? {} : { date };
}
