/** Totals that a passage states: "approved 13 Recommendations", "approximately 35 IGOs". */
import type { StatedCount } from '../domain/extraction.ts';
import { allMatches } from '../text/matches.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const COUNT = new RegExp(
  `(?<![\\w./-])(?:(more than|over|at least|some|about|around|approximately|nearly|almost|fewer than|less than|up to)\\s+)?(\\d{1,6}|${WORDS.slice(2).join('|')})\\s+((?:new\\/revised|new|revised|draft|active|ITU-[TRD]|further|additional|work)\\s+)*(Recommendations?|texts|cities|countries|Focus Groups?|IGOs|work items|workshops|meetings|Members|Associates|Questions|standards|Supplements|Reports|participants|trainings|fellowships)(?![\\w-])`,
  'gi',
);

/** Stated totals of a sentence with the predicate of the nearest trigger before. */
export function readStatedCounts(
  view: SentenceView,
  passageId: string,
  triggers: readonly Trigger[],
): readonly StatedCount[] {
  return allMatches(view.text(view.start, view.end), COUNT).map((match) => {
    const start = view.start + match.index;
    const word = (match[2] ?? '').toLowerCase();
    const number = /^\d/.test(word) ? Number(word) : WORDS.indexOf(word);
    const trigger = triggers.findLast((t) => t.end <= start) ?? triggers.find((t) => t.voice === 'passive');
    return {
      passage: passageId,
      start,
      end: start + match[0].length,
      number,
      comparator: comparatorOf(match[1]?.toLowerCase()),
      noun: `${match[3] ?? ''}${match[4] ?? ''}`.trim(),
      ...(trigger ? { predicate: trigger.frame.predicate } : {}),
    };
  });
}

function comparatorOf(word: string | undefined): StatedCount['comparator'] {
  if (word === undefined) return 'exactly';
  if (/more than|over|at least/.test(word)) return 'more-than';
  return /fewer|less|up to|nearly|almost/.test(word) ? 'less-than' : 'about';
}
