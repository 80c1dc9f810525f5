/** Events by their numbers: MENOG 19, PP-18, the 13th IGF. */
import table from '../data/tables/rules/events.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate } from './candidate.ts';
import { slug } from './candidate.ts';
import { ORDINAL, ordinalNumber } from './ordinals.ts';
import type { PassageContext } from './passage-context.ts';

/** `13th IGF`, `14th IGF meeting`, `sixteenth Internet Governance Forum`. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ORDINAL})\\s+(?:annual\\s+|[Mm]eeting\\s+of\\s+(?:the\\s+)?)?(${table.countedForums.join('|')})(?:\\s+([Mm]eeting|[Ss]ession))?(?![\\p{L}-])`,
  'gu',
);

const numbered = (span: Span, name: string, aliases: readonly string[] = []): Candidate => ({
  ...span,
  priority: 10,
  draft: { id: `event-${slug(name)}`, label: 'Event', name, known: false, properties: {}, aliases },
});

/** Meetings of forums that count their meetings. */
export function findCounted(context: PassageContext): Candidate[] {
  return allMatches(context.folded, COUNTED).map((match) => {
    const [whole, ordinal = '', forum = '', noun] = match;
    const count = ordinalNumber(ordinal);
    const name = `${count} ${forum}${noun ? ` ${noun.toLowerCase()}` : ''}`;
    const event = numbered({ start: match.index, end: match.index + whole.length }, name, [
      ...(noun ? [`${count} ${forum}`] : []),
      ...(count === ordinal ? [] : [name.replace(count, ordinal)]),
    ]);
    return { ...event, draft: { ...event.draft, properties: { number: Number.parseInt(count, 10) } } };
  });
}

/** `IGF 2019`, `GSR 2021`, `Kaleidoscope 2024`: a known forum with its year. */
const YEARLY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...table.yearlyForums, ...table.countedForums].join('|')})[\\s-](?:19|20)\\d\\d(?![\\p{L}\\p{N}/-])`,
  'gu',
);

/** Forums told by their year. */
export function findYearlyForums(context: PassageContext): Candidate[] {
  return allMatches(context.folded, YEARLY).map((match) => {
    const end = match.index + match[0].length;
    return numbered({ start: match.index, end }, context.text.slice(match.index, end));
  });
}

const NUMBERED =
  /(?<![\w-])([A-Z][A-Za-z]+(?:\s+[A-Z][a-z]+)*\s+\(([A-Z]{3,})\)|[A-Z]{2,})[ -](\d{1,3})(?![\w./])/g;

/** `MENOG 19`, `Middle East Network Operators Group (MENOG) 19`, `PP-18`, `WRC-19`. */
export function findNumberedMeetings(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, NUMBERED)) {
    const [whole, long = '', inner, number = ''] = match;
    const acronym = inner ?? long;
    const isOperatorGroup = context.lexicon
      .named(acronym)
      .some((e) => e.properties['kind'] === 'operator-group');
    const isOther = whole[long.length] === '-' || acronym === 'IGF';
    if (!isOperatorGroup && !(isOther && table.conferences.includes(acronym))) continue;
    const name = isOperatorGroup ? `${acronym} ${number}` : `${acronym}-${number}`;
    found.push(numbered({ start: match.index, end: match.index + whole.length }, name));
  }
  return found;
}
