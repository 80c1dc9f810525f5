/** Where and when an event is: places and dates in a stretch of text. */
import type { Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import type { EntityDraft } from './candidate.ts';
import { draftOf } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

/** A country or region with its span, and whether the text says that something is there or for it. */
export interface Place extends Span {
  readonly draft: EntityDraft;
  readonly relation: 'in' | 'for' | 'list' | 'none';
}

/** Countries and regions in `[from, to)`, with what stands before them. */
export function placesIn(context: PassageContext, from: number, to: number): readonly Place[] {
  const places: Place[] = [];
  for (const hit of context.hits) {
    if (hit.start < from || hit.end > to) continue;
    const entry = hit.entries.find((e) => e.label === 'Country' || e.label === 'Region');
    if (!entry || hit.isAdjective) continue;
    const { start } = hit;
    const before = context.folded.slice(Math.max(0, start - 60), start);
    const city = /((?!(?:In|At|From|On)\s)[\p{Lu}][\p{L}.'-]+(?:\s+[\p{Lu}][\p{L}.'-]+){0,2}),\s*$/u.exec(
      before,
    );
    const lead = city ? before.slice(0, city.index) : before;
    const relation =
      /\bhosted by\s+(?:the\s+)?(?:Government of\s+)?$/.test(lead) ||
      /\b(?:scheduled|planned|foreseen|set|slated)\s+for\s+(?:the\s+)?$/.test(lead) ||
      /(?:^|\s)(?:in|In|at|At|to)\s+(?:the\s+)?$|\(\s*$|\d{4},\s*$/.test(lead) ||
      (city && /\(|,\s*$/.test(lead.slice(-2)))
        ? 'in'
        : /\bfor\s+(?:the\s+)?$/.test(lead)
          ? 'for'
          : /(?:,|and|or)\s+(?:the\s+)?$/.test(lead) || (before.endsWith(', ') && !city)
            ? 'list'
            : 'none';
    const draft = draftOf(entry);
    places.push({ start, end: hit.end, draft, relation });
  }
  return places;
}

/** A city that the text prints before a country, in parentheses with a date, or that the table of cities knows. */
export function cityIn(context: PassageContext, from: number, to: number): string | undefined {
  const stretch = context.folded.slice(from, to);
  const beforeCountry =
    /(?:\b[Ii]n|\b[Aa]t|\(|\d{4},|-)\s*([\p{Lu}][\p{L}.'-]+(?:\s+[\p{Lu}][\p{L}.'-]+){0,2}),\s+(?:the\s+)?(?=\p{Lu})/u.exec(
      stretch,
    );
  const name = beforeCountry?.[1];
  if (name && !context.lexicon.named(name).some((e) => e.label === 'Country' || e.label === 'Region')) {
    return context.text.slice(from + stretch.indexOf(name), from + stretch.indexOf(name) + name.length);
  }
  const capitals = allMatches(
    stretch,
    /(?:\b[Ii]n|\b[Aa]t|\(|,)\s*([\p{Lu}][\p{L}.'-]+(?:\s+[\p{Lu}][\p{L}.'-]+){0,2})/gu,
  );
  for (const match of capitals) {
    const words = (match[1] ?? '').split(/\s+/);
    for (let count = words.length; count > 0; count -= 1) {
      const known = citiesOf(context).get(words.slice(0, count).join(' '));
      if (known) return known;
    }
  }
  return undefined;
}

const cityNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** All spellings of the cities of a vocabulary. */
function citiesOf(context: PassageContext): ReadonlyMap<string, string> {
  const { vocabulary } = context.lexicon;
  const names =
    cityNames.get(vocabulary) ??
    new Map(vocabulary.cities.flatMap((city) => city.names.map((n) => [n, city.name] as const)));
  cityNames.set(vocabulary, names);
  return names;
}

/** Whether the table of cities knows the name. */
export const isCity = (context: PassageContext, name: string): boolean => citiesOf(context).has(name);
