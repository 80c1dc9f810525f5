/** Organisations that no table knows, by head word and form: `Ministry of …, Thailand (MDES)`, `X Authority`, `Government of X`. */
import heads from '../data/tables/rules/open-names.json' with { type: 'json' };
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

const CAPITALISED = "[\\p{Lu}][\\p{L}\\p{N}'&/-]*";
const PREFIX_HEADS = heads.prefixHeads.map((h) => h.head).join('|');
const SUFFIX_HEADS = heads.suffixHeads.map((h) => h.head).join('|');
const TAIL = `(?:\\s+(?:(?:of|for|&|de|des)\\s+(?:the\\s+)?|and\\s+)?${CAPITALISED})`;

/** A form of names, and what stands in every name of that form. */
interface NameForm {
  readonly expression: RegExp;
  readonly sign?: RegExp;
}

const PREFIX_FORM: NameForm = {
  sign: new RegExp(`(?:${PREFIX_HEADS})\\s+(?:of|for|de|des|du)\\s`),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${CAPITALISED}\\s+){0,3}(${PREFIX_HEADS})\\s+(?:of|for|de|des|du)\\s+(?:the\\s+|la\\s+|los\\s+)?${CAPITALISED}(?:(?:\\s+(?:of|for|y|et|&)(?:\\s+the)?|,?\\s+and(?!\\s+(?:the|${PREFIX_HEADS})\\b))?\\s+(?!(?:${PREFIX_HEADS})\\b)${CAPITALISED})*`,
    'gu',
  ),
};
/** `Universiti Teknologi MARA`: the head word first and the name after it. */
const DIRECT_FORM: NameForm = {
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])(Universiti|Universitas|Universidad|Universidade|Université|Universität|Politecnico|Institut)(?:\\s+(?:de|del|la|los|für|do|da))*(?:\\s+${CAPITALISED}){1,4}`,
    'gu',
  ),
};
const SUFFIX_FORM: NameForm = {
  sign: new RegExp(`\\s(?:${SUFFIX_HEADS})(?![\\p{L}\\p{N}-])`, 'u'),
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}-])${CAPITALISED}(?:${TAIL}){0,7}?\\s+(${SUFFIX_HEADS})(?![\\p{L}\\p{N}-])(?:\\s+(?:of|for)\\s+${CAPITALISED}(?:\\s+(?:and\\s+)?${CAPITALISED})*)?`,
    'gu',
  ),
};
/** `, Thailand (NBTC)` or `(MDES)` or `, India` after the name. */
const ACRONYM_AFTER = /\s*\(([A-Z][A-Za-z&-]{1,9})\)/y;
const COUNTRY_AFTER = /,\s+(?=[A-Z])/y;
const kindOf = new Map([...heads.suffixHeads, ...heads.prefixHeads].map((h) => [h.head, h.kind]));
const stopWords = new Set(heads.stopWords);

/** Names by head word. Known things at the same place win by the order of priorities. */
export function findOpenNames(context: PassageContext): readonly Candidate[] {
  return [
    ...findByForm(context, PREFIX_FORM),
    ...findByForm(context, DIRECT_FORM),
    ...findByForm(context, SUFFIX_FORM),
    ...findOwnedAcronyms(context),
  ];
}

function findByForm(context: PassageContext, form: NameForm): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, form.expression, form.sign)) {
    const trimmed = trimStart(match[0]);
    const start = match.index + match[0].length - trimmed.length;
    const head = match[1] ?? '';
    if (trimmed === head || trimmed.split(/\s+/).length < 2) continue;
    const more =
      form === SUFFIX_FORM
        ? (LONGER.exec(context.folded.slice(match.index + match[0].length))?.[0].length ?? 0)
        : 0;
    let end = match.index + match[0].length + more;
    const nameEnd = end;
    const country = countryAfter(context, end);
    const afterCountry = country?.end ?? end;
    ACRONYM_AFTER.lastIndex = afterCountry;
    const acronym = ACRONYM_AFTER.exec(context.folded);
    if (acronym) end = afterCountry + acronym[0].length;
    const name = context.text.slice(start, nameEnd);
    const entry = [acronym?.[1], name]
      .flatMap((n) => (n ? context.lexicon.named(n) : []))
      .find((e) => e.label === 'Organization');
    const draft: EntityDraft = entry
      ? {
          id: entry.id,
          label: entry.label,
          name: entry.name,
          known: true,
          properties: entry.properties,
          aliases: [name],
        }
      : {
          id: `org-${slug(name)}`,
          label: 'Organization',
          name,
          known: false,
          properties: {
            kind: kindOf.get(head) ?? (head.startsWith('Universi') ? 'university' : 'other'),
            ...(acronym?.[1] ? { acronym: acronym[1] } : {}),
          },
          aliases: acronym?.[1] ? [acronym[1]] : [],
        };
    if (acronym?.[1]) context.register.acronyms.set(acronym[1], draft);
    found.push({ start, end, draft, priority: 4, ...(country && acronym ? { nested: [country] } : {}) });
  }
  return found;
}

/** A later head word that capitalised words alone lead to: "Telecom" goes on to "Telecom Training Centre". */
const LONGER = new RegExp(`^(?:\\s+${CAPITALISED}){0,3}\\s+(?:${SUFFIX_HEADS})(?![\\p{L}\\p{N}-])`, 'u');

/** Takes leading words off that begin a sentence and no name: "The", "In", "Several". */
function trimStart(name: string): string {
  let rest = name;
  for (;;) {
    // "BDT and the Malaysia University": the first of two names joined by "and" is another thing
    const other = /^[A-Z][A-Z0-9-]+(?:\s+[A-Z]{2,})?\s+and\s+(?:the\s+)?/.exec(rest);
    const first = other ?? /^(\S+)\s+/.exec(rest);
    if (!first || !(other ?? stopWords.has(first[1] ?? ''))) return rest;
    rest = rest.slice(first[0].length);
  }
}

function countryAfter(context: PassageContext, end: number): Candidate | undefined {
  COUNTRY_AFTER.lastIndex = end;
  const comma = COUNTRY_AFTER.exec(context.folded);
  if (!comma) return undefined;
  const start = end + comma[0].length;
  // the country may stand inside a longer known name, so the hits of the passage do not do
  const hit = context.lexicon.find(context.folded.slice(start, start + 40)).at(0);
  const entry = hit?.entries.find((e) => e.label === 'Country');
  if (hit?.start !== 0 || !entry) return undefined;
  return {
    start,
    end: start + hit.end,
    draft: { id: entry.id, label: 'Country', name: entry.name, known: true, properties: entry.properties },
    priority: 6,
  };
}

/** `the Costa Rican operator ICE`, `UAE's TRA`: an acronym that a country owns. */
function findOwnedAcronyms(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of context.hits) {
    const country = hit.entries.find((e) => e.label === 'Country');
    if (!country) continue;
    const rest =
      /^(?:'s)?\s+(?:(operator|regulator|ministry|company|incumbent)\s+)?([A-Z]{2,8})(?![\w])/.exec(
        context.folded.slice(hit.end),
      );
    if (!rest?.[2] || !(hit.isAdjective || rest[0].startsWith("'s"))) continue;
    const acronym = rest[2];
    const end = hit.end + rest[0].length;
    const start = end - acronym.length;
    const entry = context.lexicon
      .named(acronym)
      .find((e) => e.label === 'Organization' && e.properties['country'] === country.id);
    const kind = rest[1] === 'regulator' ? 'regulator' : rest[1] === 'ministry' ? 'government' : 'company';
    const draft: EntityDraft = entry
      ? {
          id: entry.id,
          label: entry.label,
          name: entry.name,
          known: true,
          properties: entry.properties,
          aliases: [acronym],
        }
      : {
          id: `org-${slug(acronym)}-${country.id.replace('country-', '').toLowerCase()}`,
          label: 'Organization',
          name: `${acronym} (${country.name})`,
          known: false,
          properties: { kind, country: country.id },
          aliases: [acronym],
        };
    found.push({ start, end, draft, priority: 7 });
    context.register.acronyms.set(acronym, draft);
  }
  return found;
}
