/** Supplements, series by letter and guidelines. */
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { slug } from './candidate.ts';
import { recommendation, seriesCandidate } from './recommendation.ts';
import type { PassageContext } from './passage-context.ts';

/** `ITU-T Y Supplement 55`, `Q.Suppl.71`, `L Suppl. 50 to 52`: series letter, number, last of a range. */
const BY_LETTER =
  /(?<![\w./-])(?:ITU-T\s+)?([A-Z])(?:[- ]series)?[. ]?\s?(?:Supplement|Suppl?|Supp)\.?\s?(\d+)(?:\s*(?:to|-)\s*(\d+))?(?![\w])/g;
/** `Supplement 75 to the ITU-T Q.3900-series`, `Supplement 1 to ITU-T E.156`: number, text, series mark. */
const BY_TEXT =
  /(?<![\w./-])(?:Supplement|Suppl?\.)\s?(\d+)\s+to\s+(?:the\s+)?(?:ITU-T\s+)?(?:Recommendations?\s+)?([A-Z])((?:\.\d+)*)([- ]series)?(?![\w])/g;
/** What a supplement by letter is for: ` to the ITU-T Y.3170-series`. */
const FOR_TEXT =
  /^\s+to\s+(?:the\s+)?(?:ITU-T\s+)?(?:Recommendations?\s+)?([A-Z](?:\.\d+)*)([- ]series)?(?![\w])/;
const MOST_IN_RANGE = 30;

/** All supplements of a passage. */
export function findSupplements(context: PassageContext): Candidate[] {
  const byLetter = allMatches(context.folded, BY_LETTER).map((match) => {
    const [whole, letter = '', first = '', last] = match;
    const end = match.index + whole.length;
    const target = FOR_TEXT.exec(context.folded.slice(end));
    const links = supplements(target?.[1], target?.[2] !== undefined);
    const count = last ? Math.min(Number(last) - Number(first), MOST_IN_RANGE) : 0;
    const peers = Array.from({ length: Math.max(0, count) }, (_, i) => ({
      start: match.index,
      end,
      draft: seriesSupplement(letter, String(Number(first) + i + 1)),
      priority: 10,
    }));
    return { start: match.index, end, draft: seriesSupplement(letter, first), priority: 10, links, peers };
  });
  const byText = allMatches(context.folded, BY_TEXT).map((match) => {
    const [whole, number = '', letter = '', digits = '', series] = match;
    const text = `${letter}${digits}`;
    const draft = series || digits === '' ? seriesSupplement(letter, number) : textSupplement(text, number);
    const end = match.index + whole.length;
    const links = supplements(text, series !== undefined || digits === '');
    const object = links[0]?.object;
    const nested = object
      ? [{ start: end - text.length - (series?.length ?? 0), end, draft: object, priority: 9 }]
      : [];
    return { start: match.index, end, draft, priority: 10, links, nested };
  });
  return [...byLetter, ...byText];
}

/** A supplement to a whole series. */
export function seriesSupplement(letter: string, number: string): EntityDraft {
  const name = `ITU-T ${letter} Suppl. ${number}`;
  return {
    id: `itu-t-${letter}-suppl-${number}`.toLowerCase(),
    label: 'Supplement',
    name,
    known: true,
    properties: { designation: name },
    aliases: [`ITU-T ${letter}.Supplement ${number}`, `ITU-T ${letter}-series Supplement ${number}`],
  };
}

/** A supplement to one Recommendation. */
export function textSupplement(text: string, number: string): EntityDraft {
  const name = `ITU-T ${text} Suppl.${number}`;
  return {
    id: `itu-t-${text}-suppl-${number}`.toLowerCase(),
    label: 'Supplement',
    name,
    known: true,
    properties: { designation: name },
    aliases: [`Supplement ${number} to ITU-T ${text}`, `${text} Suppl.${number}`],
  };
}

function supplements(text: string | undefined, isSeries: boolean): readonly StructuralLink[] {
  if (!text) return [];
  const object = isSeries || text.length === 1 ? seriesCandidate(0, 0, text).draft : recommendation(text);
  return [{ predicate: 'SUPPLEMENTS', object, rule: 'form/supplement', wording: 'to' }];
}

/** `DSTR-MFS`, `FSTP-VIEW`, `YSTR-IoT-DM`: ITU-T Technical Reports and Technical Papers by their codes. */
export function findTechnicalReports(context: PassageContext): Candidate[] {
  return allMatches(
    context.folded,
    /(?<![\w-])(?:ITU-T\s+)?([A-Z]{1,2}ST[RP]-[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*)/g,
  ).map((match) => {
    const code = match[1] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      draft: {
        id: `itu-t-${code.toLowerCase()}`,
        label: 'Report' as const,
        name: code,
        known: true,
        properties: { designation: code },
        aliases: [`ITU-T ${code}`],
      },
      priority: 10,
    };
  });
}

/** `FGMV-20`, `FG-AI4A-D1`, `FG-AN-UC-R1`: deliverables of focus groups by their codes. */
const FOCUS_GROUP_TEXT =
  /(?<![\w-])(?:ITU-T\s+)?((?:FG-?[A-Z][A-Za-z0-9]{1,8})-(?:[A-Z]{1,3}-)?(?:[DR]\d+(?:\.\d+)*|\d{2}))(?![\w-])/g;

export function findFocusGroupTexts(context: PassageContext): Candidate[] {
  return allMatches(context.folded, FOCUS_GROUP_TEXT).map((match) => {
    const code = match[1] ?? '';
    const draft: EntityDraft = {
      id: `itu-t-${code.toLowerCase()}`,
      label: 'Report',
      name: code,
      known: true,
      properties: { designation: code },
      aliases: [`ITU-T ${code}`],
    };
    return { start: match.index, end: match.index + match[0].length, draft, priority: 10 };
  });
}

/** `ITU-T J-series Recommendations`, `Y-series`. */
export function findSeriesByLetter(context: PassageContext): Candidate[] {
  return allMatches(
    context.folded,
    /(?<![\w./-])(?:ITU-T\s+)?([A-Z])-series(?![\w])(?!\s+(?:Supplement|Suppl))/g,
  ).map((match) => seriesCandidate(match.index, match.index + match[0].length, match[1] ?? ''));
}

/** `ITU-T Guideline-TEST_UE/MS`. */
export function findGuidelines(context: PassageContext): Candidate[] {
  return allMatches(context.folded, /(?<![\w-])(?:ITU-T\s+)?Guideline[- ]([A-Z][A-Z0-9]+[_-][\w/-]*\w)/g).map(
    (match) => {
      const designation = `ITU-T Guideline-${match[1] ?? ''}`;
      const draft: EntityDraft = {
        id: slug(designation),
        label: 'Guideline',
        name: designation,
        known: true,
        properties: { designation },
        aliases: [match[1] ?? ''],
      };
      return { start: match.index, end: match.index + match[0].length, draft, priority: 10 };
    },
  );
}
