/** Supplements, series by letter and guidelines. */
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { slug } from './candidate.ts';
import { recommendation, seriesCandidate } from './recommendation.ts';
import type { PassageContext } from './passage-context.ts';

/** `ITU-T Y Supplement 55 to ITU-T Y.3170-series`, `Q.Suppl.71`, `Supplement 7 to ITU-T G-series`. */
export function findSupplements(context: PassageContext): Candidate[] {
  const form =
    /(?<![\w./-])(?:ITU-T\s+)?(?:([A-Z])(?:[- ]series)?[. ]?\s?(?:Supplement|Suppl?|Supp)\.?\s?(\d+)|(?:Supplement|Suppl?)\.?\s?(\d+)\s+to\s+(?:the\s+)?(?:ITU-T\s+)?([A-Z])(?=[.-]))(?![\w])/g;
  return [...context.folded.matchAll(form)].map((match) => {
    const series = match[1] ?? match[4] ?? '';
    const number = match[2] ?? match[3] ?? '';
    const draft: EntityDraft = {
      id: `itu-t-${series}-suppl-${number}`.toLowerCase(),
      label: 'Supplement',
      name: `ITU-T ${series} Suppl. ${number}`,
      known: true,
      properties: { designation: `ITU-T ${series} Suppl. ${number}` },
      aliases: [`ITU-T ${series}.Supplement ${number}`, `ITU-T ${series}-series Supplement ${number}`],
    };
    const end = match.index + match[0].length - (match[4] ? match[4].length : 0);
    const target =
      /^\s+to\s+(?:the\s+)?(?:ITU-T\s+)?(?:Recommendations?\s+)?([A-Z](?:\.\d+(?:\.\d+)*)?)([- ]series)?(?![\w.])/.exec(
        context.folded.slice(match[4] ? end - 4 : end),
      );
    const object =
      target?.[1] &&
      (target[2]
        ? seriesCandidate(0, 0, target[1]).draft
        : target[1].length > 1
          ? recommendation(target[1])
          : undefined);
    const links: readonly StructuralLink[] = object
      ? [{ predicate: 'SUPPLEMENTS', object, rule: 'form/supplement', wording: 'to' }]
      : [];
    return {
      start: match.index,
      end: match[4] ? match.index + match[0].replace(/\s+to\s+.*$/, '').length : end,
      draft,
      priority: 10,
      links,
    };
  });
}

/** `ITU-T J-series Recommendations`, `Y-series`. */
export function findSeriesByLetter(context: PassageContext): Candidate[] {
  return [
    ...context.folded.matchAll(/(?<![\w./-])(?:ITU-T\s+)?([A-Z])-series(?![\w])(?!\s+(?:Supplement|Suppl))/g),
  ].map((match) => seriesCandidate(match.index, match.index + match[0].length, match[1] ?? ''));
}

/** `ITU-T Guideline-TEST_UE/MS`. */
export function findGuidelines(context: PassageContext): Candidate[] {
  return [
    ...context.folded.matchAll(/(?<![\w-])(?:ITU-T\s+)?Guideline[- ]([A-Z][A-Z0-9]+[_-][\w/-]*\w)/g),
  ].map((match) => {
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
  });
}
