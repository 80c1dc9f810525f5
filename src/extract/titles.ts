/** Titles of texts in quotation marks: after a designation, before it, and alone. */
import type { Candidate } from './candidate.ts';
import { compactName } from './lexicon.ts';
import type { PassageContext } from './passage-context.ts';

export const TEXT_LABELS = new Set([
  'Recommendation',
  'Supplement',
  'Amendment',
  'Guideline',
  'Report',
  'Series',
  'WorkItem',
  'Resolution',
  'Question',
]);
/** Titles printed after designations: a later passage may name the text by its title alone. */
export function learnTitles(context: PassageContext, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (!TEXT_LABELS.has(candidate.draft.label)) continue;
    const title = titleAfter(context, candidate);
    if (title) context.register.titles.set(compactName(title.text), candidate.draft);
  }
}

/** The title in quotation marks that stands right after a designation. */
export function titleAfter(
  context: PassageContext,
  candidate: Candidate,
): { text: string; end: number } | undefined {
  const between =
    /^(?:\s*\((?:revised|rev\.?|Rev\.?\d*)\))?\s*(?:to\s+(?:ITU-T\s+)?[A-Z][\w.]*-series)?\s*[,:-]?\s*/.exec(
      context.folded.slice(candidate.end),
    )?.[0] ?? '';
  const quotation = context.quotations.find((q) => q.start === candidate.end + between.length);
  if (!quotation) return undefined;
  return {
    text: context.text.slice(quotation.innerStart, quotation.innerEnd).replace(/[,.]$/, '').trim(),
    end: quotation.end,
  };
}

/** A text named by its title alone: the text that bears the title in this document. */
export function findTitlesAlone(context: PassageContext, identified: readonly Candidate[]): Candidate[] {
  const printed = new Set(identified.map((candidate) => titleAfter(context, candidate)?.end));
  return context.quotations.flatMap((quotation) => {
    if (printed.has(quotation.end)) return [];
    const title = context.text.slice(quotation.innerStart, quotation.innerEnd);
    const draft = context.register.titles.get(compactName(title));
    return draft ? [{ start: quotation.start, end: quotation.end, draft, priority: 2 }] : [];
  });
}
