/** Who stands beside the organiser of an event: partners, co-organisers, hosts, by the words that lead to them. */
import type { EntityDraft } from './candidate.ts';
import type { Unit } from './mentions.ts';
import type { Group, SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';

/** Who held an event, in which role, by which rule. */
export interface Organizer {
  readonly body: EntityDraft;
  readonly role: string;
  readonly confidence: number;
  readonly rule: string;
  /** Where the text names it beside the event. */
  readonly start?: number;
}

interface Cue {
  readonly role: 'organizer' | 'co-organizer' | 'partner' | 'host';
  readonly rule: string;
  readonly confidence: number;
  /** What stands before the names, up to them. */
  readonly lead: RegExp;
  /** What stands after the names, where that tells. */
  readonly tail?: RegExp;
  /** Whether the names may stand before the event, after it, or on either side. */
  readonly side: 'before' | 'after' | 'either';
}

const NAME_LEAD = '(?:(?:the|its|both|partners|such as|including)\\s+)*(?:[A-Z]\\w+\\s+){0,2}$';
const lead = (words: string): RegExp => new RegExp(`(?:${words})\\s+${NAME_LEAD}`);

/** Cues in order: the first that fits a list of names tells its role. */
const CUES: readonly Cue[] = [
  {
    role: 'host',
    rule: 'organize/as-host',
    confidence: 0.9,
    lead: lead('\\bwith'),
    tail: /^\s+as\s+(?:the\s+)?(?:local\s+)?host/,
    side: 'either',
  },
  {
    role: 'host',
    rule: 'organize/host',
    confidence: 0.95,
    lead: lead(
      '\\b(?:[Hh]osted(?:\\s+\\w+ly)?\\s+by|[Aa]t\\s+the\\s+(?:kind\\s+)?invitation\\s+of|hospitality\\s+of|guests?\\s+of|in\\s+the\\s+premises\\s+of)',
    ),
    side: 'either',
  },
  {
    role: 'co-organizer',
    rule: 'organize/co-organized',
    confidence: 0.95,
    lead: lead(
      '\\b(?:co-?organi[sz]ed|co-?hosted|co-?convened|jointly\\s+(?:organi[sz]ed|held|run|convened))\\s+(?:jointly\\s+)?(?:with|by)|\\b(?:organi[sz]ed|held|convened)\\s+(?:jointly\\s+)?with',
    ),
    side: 'after',
  },
  {
    role: 'co-organizer',
    rule: 'organize/co-organized',
    confidence: 0.95,
    lead: lead('\\b[Jj]ointly\\s+with'),
    side: 'either',
  },
  {
    role: 'co-organizer',
    rule: 'organize/leading-with',
    confidence: 0.9,
    lead: /^(?:With|Jointly with|Together with)\s+(?:the\s+)?$/,
    side: 'before',
  },
  {
    role: 'organizer',
    rule: 'organize/organizers',
    confidence: 0.9,
    lead: lead(
      '\\b(?:joint\\s+(?:initiative|event|effort|undertaking)\\s+of|(?:co-)?[Oo]rgani[sz]ers?\\b[^;.]{0,90}\\s(?:were|was|are|is)|[Uu]nder\\s+the\\s+(?:auspices|umbrella|aegis|leadership|patronage|lead)\\s+of|(?:[Oo]rgani[sz]ation|[Hh]olding)\\s+of\\b[^;.]{0,120}\\sby)',
    ),
    side: 'either',
  },
  {
    role: 'partner',
    rule: 'organize/partner',
    confidence: 0.9,
    lead: lead(
      '\\b(?:[Ii]n\\s+(?:close\\s+)?(?:partnership|collaboration|cooperation|co-operation|association|conjunction|coordination)|[Tt]ogether|along)\\s+with|\\b[Ww]ith\\s+(?:the\\s+)?(?:[\\w-]+\\s+)?(?:support|assistance|help|cooperation|collaboration|backing|sponsorship)\\s+(?:of|from)|\\b(?:supported|co-?sponsored|sponsored)\\s+by',
    ),
    side: 'either',
  },
  {
    role: 'organizer',
    rule: 'organize/by',
    confidence: 0.95,
    lead: lead(
      '\\b(?:provided|held|organi[sz]ed|conducted|given|run|delivered|offered|staged|convened|arranged|put on|led|taught|facilitated)\\b(?:(?!\\b\\w+ed\\b)[^.;])*\\bby',
    ),
    side: 'after',
  },
  {
    role: 'partner',
    rule: 'organize/in-parentheses',
    confidence: 0.9,
    lead: /\(\s*(?:jointly\s+)?with\s+(?:the\s+)?$/,
    side: 'after',
  },
];
/** How far before the names a cue is looked for. */
const REACH = 150;

/** "(co-organized with X)", "in partnership with X", "at the invitation of X": others beside the organiser. */
export function partnersOf(view: SentenceView, event: Unit, events: readonly Unit[]): readonly Organizer[] {
  const next = events.find((e) => e.start >= event.extentEnd && e !== event)?.start ?? view.end;
  const found: Organizer[] = [];
  let last: { cue: Cue; end: number } | undefined;
  for (const group of view.groups) {
    if (fillers(group, ['Body', 'Organization', 'Country']).length === 0) continue;
    const isAfter = group.start >= event.extentEnd && group.start < next;
    const isBefore = group.end <= event.start && events[0] === event;
    if (!isAfter && !isBefore) continue;
    // "co-hosted by Kenya and BDT": a country and a body are no list, and share their role
    const isJoined = last && /^\s*,?\s*and\s+(?:the\s+)?$/.test(view.text(last.end, group.start));
    const cue = isJoined ? last?.cue : cueOf(view, group, isAfter);
    last = cue ? { cue, end: group.end } : undefined;
    // a country hosts; its government, ministry or operator does the rest
    // "hosted by A; B and C will be partners": what a semicolon parts is another clause
    const members = fillers(
      group,
      cue?.role === 'host' || cue?.role === 'co-organizer'
        ? ['Body', 'Organization', 'Country']
        : ['Body', 'Organization'],
    );
    if (cue)
      found.push(
        ...members
          .filter((u) => !view.text(group.start, u.start).includes(';'))
          .map((u) => ({
            body: u.draft,
            role: cue.role,
            confidence: cue.confidence,
            rule: cue.rule,
            start: u.start,
          })),
      );
  }
  return found;
}

function cueOf(view: SentenceView, group: Group, isAfter: boolean): Cue | undefined {
  const before = view.text(Math.max(view.start, group.start - REACH), group.start);
  const after = view.text(group.end, Math.min(view.end, group.end + 30));
  return CUES.find(
    (cue) =>
      cue.side !== (isAfter ? 'before' : 'after') &&
      cue.lead.test(before) &&
      (cue.tail?.test(after) ?? true) &&
      !/\b(?:not|never)\s+(?:\w+\s+){0,3}$/.test(before.slice(0, before.search(cue.lead))),
  );
}
