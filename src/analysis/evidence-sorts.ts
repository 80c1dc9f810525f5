/** What a place of evidence is good for. */
import type { Predicate } from '../domain/model.ts';
import type { EvidenceRow } from '../graph/read/evidence.ts';

/** What ties things together and reports nothing of them. */
const STRUCTURAL: ReadonlySet<Predicate> = new Set<Predicate>([
  'REPORTS_ON',
  'ABOUT',
  'REFERENCES',
  'PART_OF',
]);

/** Whether a fact of this predicate reports something. */
export function isReport(predicate: Predicate): boolean {
  return !STRUCTURAL.has(predicate);
}

/** The document itself names the entity as what it reports on. */
export function isCovering({ sort, kind, predicate, subject, document }: EvidenceRow): boolean {
  return (
    (sort === 'fact' && predicate === 'REPORTS_ON' && subject === document) ||
    (sort === 'mention' && kind === 'title')
  );
}

/** The document says that another reports on the entity. */
export function isElsewhere({ sort, predicate, subject, document }: EvidenceRow): boolean {
  return sort === 'fact' && predicate === 'REPORTS_ON' && subject !== document;
}

/** Passages that list what a document covers, or say what it is for. */
export function listingPassages(rows: readonly EvidenceRow[]): ReadonlySet<string> {
  return new Set(
    rows
      .filter((row) => isCovering(row) || LISTING_LABELS.has(row.where) || row.kind === 'title')
      .map(({ passage }) => passage),
  );
}

const LISTING_LABELS = new Set(['front', 'summary', 'action', 'references']);
