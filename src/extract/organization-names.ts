/** What an organisation is that no table knows: its id, its kind, and the country that owns it. */
import slots from '../data/tables/rules/organization-slots.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import type { EntityDraft } from './candidate.ts';
import { draftOf, slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

/** `Ltd`, `S.p.A.`, `GmbH & Co.KG`: longest first, as part of a pattern. */
export const LEGAL_FORM = `(?:(?:GmbH & Co\\.? ?KG|Pte\\.? (?:Ltd\\.?|Limited)|Pty\\.? (?:Ltd\\.?|Limited)|Sdn\\.? Bhd\\.?|Co\\., Ltd\\.?|${[
  ...slots.legalForms,
]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', '\\.'))
  .join('|')})(?![\\p{L}\\p{N}]))`;

const LEGAL_END = new RegExp(`(?:,? ${LEGAL_FORM})+$`, 'u');

/** The organisation of a name as printed: the one that the tables know, else a new one. */
export function organizationNamed(context: PassageContext, name: string, kind: string): EntityDraft {
  const clean = name.replace(/\s+/g, ' ');
  // "Safaricom PLC" is Safaricom: a legal form tells no two firms apart
  const entry = [clean, clean.replace(LEGAL_END, '')]
    .flatMap((each) => context.lexicon.named(each))
    .find(({ label }) => label === 'Organization');
  if (entry) return draftOf(entry);
  return { id: `org-${slug(clean)}`, label: 'Organization', name: clean, known: false, properties: { kind } };
}

/** Spans of a text between tabs and line ends: a name stays within one. */
export function cellsOf(text: string): Span[] {
  if (!text.includes('\t') && !text.includes('\n')) return [{ start: 0, end: text.length }];
  const cells: Span[] = [];
  let start = 0;
  for (const edge of text.matchAll(/[\t\n]/g)) {
    cells.push({ start, end: edge.index });
    start = edge.index + 1;
  }
  cells.push({ start, end: text.length });
  return cells;
}

/** Id of the country that the words beside a name tell as its owner: `Ghana's …`, `the Polish …`, `… of Chile`, `… (Chile)`. */
export function ownerOf(context: PassageContext, start: number, end: number): string | undefined {
  const { folded } = context;
  for (const hit of context.hits) {
    const country = hit.entries.find(({ label }) => label === 'Country');
    if (!country) continue;
    const isBefore =
      hit.end <= start &&
      /^(?:'s?)? (?:[a-z]+,? )?$/.test(folded.slice(hit.end, start)) &&
      (hit.isAdjective || folded[hit.end] === "'");
    const isAfter =
      hit.start >= end &&
      /^(?: \([A-Z][\w&-]{1,14}\))?(?: of (?:the )?| ?\(|, )$/.test(folded.slice(end, hit.start));
    if (isBefore || isAfter) return country.id;
  }
  return undefined;
}
