/** What names and their neighbours state by form: PART_OF, AMENDS, SUPPLEMENTS, HELD_IN. */
import type { Candidate } from './candidate.ts';
import type { FactDraft } from './fact-draft.ts';
import { readGroupParents } from './group-parents.ts';
import type { Unit } from './mentions.ts';
import type { SentenceView } from './sentence-view.ts';
import { fillers } from './sentence-view.ts';

/** "the first parts of the ITU-T H.430-series (H.430.1, H.430.2 and H.430.3)": a number that goes on a series' number is part of it. */
function partsOfSeries(view: SentenceView): readonly FactDraft[] {
  return view.all
    .filter((u) => u.draft.label === 'Series')
    .flatMap((series) => {
      const stem = series.draft.id.replace(/-series$/, '.');
      return [...view.units]
        .filter((u) => u.draft.label === 'Recommendation' && u.draft.id.startsWith(stem))
        .map((u) => ({
          subject: u.draft,
          predicate: 'PART_OF' as const,
          object: series.draft,
          support: view,
          wording: view.context.text.slice(series.start, series.end),
          rule: 'form/number-in-series',
          confidence: 0.9,
          item: { start: u.start, end: u.end },
        }));
    });
}

/** Facts that a mention's own form states. */
export function readForms(view: SentenceView): readonly FactDraft[] {
  return [
    ...partsOfSeries(view),
    ...readGroupParents(view),
    ...view.units.flatMap((unit) => [
      ...linkFacts(view, unit, unit),
      ...[...(unit.peers ?? []), ...(unit.nested ?? [])].flatMap((candidate) =>
        linkFacts(view, unit, candidate),
      ),
    ]),
  ];
}

function linkFacts(view: SentenceView, unit: Unit, candidate: Candidate): readonly FactDraft[] {
  return (candidate.links ?? []).map((link) => ({
    subject: link.isInverse ? link.object : candidate.draft,
    predicate: link.predicate,
    object: link.isInverse ? candidate.draft : link.object,
    support: view,
    wording: link.wording === '' ? view.context.text.slice(unit.start, unit.end) : link.wording,
    rule: link.rule,
    confidence: 0.95,
    ...(link.qualifiers ? { qualifiers: link.qualifiers } : {}),
    item: { start: candidate.start, end: candidate.end },
  }));
}

/** `takes the place of`, `gave way to`: the newer first, or last. */
const REPLACES =
  /^\s*,?\s*(?:which\s+)?(takes the place of|took the place of|replaces|replaced|supersedes|superseded|has superseded|revises)\s+(?:the\s+)?(?:[Rr]ecommendation\s+)?$/;
const GIVES_WAY =
  /^\s*,?\s*(gave way to|gives way to|was superseded by|has been superseded by|is superseded by|was replaced by|has been replaced by|is replaced by)\s+(?:the\s+)?(?:[Rr]ecommendation\s+)?$/;

/** Texts that take the place of others: an edition REVISES the one before, another text SUPERSEDES. */
export function readReplacements(view: SentenceView): readonly FactDraft[] {
  return view.groups.flatMap((group, i) => {
    const next = view.groups[i + 1];
    if (!next || group.unitClass !== 'text' || next.unitClass !== 'text') return [];
    const between = view.text(group.end, next.start);
    const forward = REPLACES.exec(between);
    const backward = GIVES_WAY.exec(between);
    const [newer, older] = forward ? [group, next] : [next, group];
    const wording = forward?.[1] ?? backward?.[1];
    if (!wording) return [];
    return fillers(newer, ['Deliverable']).flatMap((a) =>
      fillers(older, ['Deliverable']).map((b) => ({
        subject: a.draft,
        predicate:
          workOf(a.draft.name) === workOf(b.draft.name) ? ('REVISES' as const) : ('SUPERSEDES' as const),
        object: b.draft,
        support: view,
        wording,
        rule: 'replace/verb',
        confidence: 0.9,
        item: { start: b.start, end: b.end },
      })),
    );
  });
}

/** A designation without its edition: `ITU-T M.3020 (04/2023)` → `ITU-T M.3020`. */
const workOf = (name: string): string => name.replace(/\s*\((?:\d{2}\/)?\d{4}\)$/, '');
