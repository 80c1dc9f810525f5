/** Organisations that no table knows, by head word and form: `Ministry of …, Thailand (MDES)`, `X Authority`, `Government of X`. */
import type { VocabularyEntry } from '../data/vocabulary.ts';
import heads from '../data/tables/rules/open-names.json' with { type: 'json' };
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { draftOf, slug } from './candidate.ts';
import {
  BEGINS_WITH_HEAD,
  ENDS_IN_HEAD,
  GOES_ON_TO_HEAD,
  kindOf,
  LONGER,
  NAME_FORMS,
  type NameForm,
  SUFFIX_FORM,
} from './open-name-forms.ts';
import { cellsOf, LEGAL_FORM, ownerOf } from './organization-names.ts';
import type { PassageContext } from './passage-context.ts';

const ONLY_LEGAL_FORMS = new RegExp(`^(?:${LEGAL_FORM} ?)+$`, 'u');
const HONORIFIC = /(?:Dr|Mr|Mrs|Ms|Prof)\.? $/;
/** What no organisation is called, though its last word would do. */
const NOT_A_NAME =
  /(?:Study|Focus|Working|Advisory|Correspondence|Rapporteur|Drafting|Editing|Regional|Experts?|Task|Steering|Joint|Coordination|Hoc) Group$|^(?:Dr|Mr|Mrs|Ms|Prof)\.? |^(?:Meetings?|Associates?|Chair|Members?|Sessions?|Workshops?|Delegates?) (?:of|for)\b|^(?:Sector )?Members? /;
/** `, Thailand (NBTC)` or `(MDES)` or `, India` after the name. */
const ACRONYM_AFTER = /\s*\(([A-Z][A-Za-z&-]{1,9})\)/y;
const COUNTRY_AFTER = /,\s+(?=[A-Z])/y;
const stopWords = new Set(heads.stopWords);

/** Names by head word. Known things at the same place win by the order of priorities. */
export function findOpenNames(context: PassageContext): readonly Candidate[] {
  return [...NAME_FORMS.flatMap((form) => findByForm(context, form)), ...findOwnedAcronyms(context)];
}

function findByForm(context: PassageContext, form: NameForm): Candidate[] {
  const found: Candidate[] = [];
  // a name never crosses from one cell or line to the next
  const parts = form.sign.test(context.folded) ? cellsOf(context.text) : [];
  for (let part = parts.shift(); part; part = parts.shift()) {
    for (const match of allMatches(context.folded.slice(part.start, part.end), form.expression, form.sign)) {
      const whole = match[0];
      const matchEnd = part.start + match.index + whole.length;
      const more =
        form === SUFFIX_FORM ? (LONGER.exec(context.folded.slice(matchEnd, part.end))?.[0].length ?? 0) : 0;
      const trimmed = trimStart(whole);
      const start = matchEnd - trimmed.length;
      const nameEnd = firstOfTwo(context, start, matchEnd + more, match[1] ?? '');
      if (nameEnd < matchEnd) parts.push({ start: nameEnd, end: part.end });
      const candidate = toOpenName(context, start, nameEnd, match[1] ?? '');
      if (candidate) found.push(candidate);
      if (nameEnd < matchEnd) break;
    }
  }
  return found;
}

/** "Tallinn University of Technology and Kyungpook National University": where the first of two names ends. */
function firstOfTwo(context: PassageContext, start: number, end: number, head: string): number {
  const name = context.folded.slice(start, end);
  const headEnd = name.indexOf(head) + head.length;
  for (const joint of allMatches(name, AND)) {
    if (joint.index < headEnd) continue;
    const rest = name.slice(joint.index + joint[0].length);
    const known = context.lexicon.find(rest).at(0);
    // "Authority of Ghana and Telecom Fiji": a country ends the name
    const before = context.lexicon.find(name.slice(headEnd, joint.index)).at(-1);
    const isOther =
      (before?.end === joint.index - headEnd && before.entries.some(({ label }) => label === 'Country')) ||
      (known?.start === 0 &&
        known.entries.some(({ label }) => label === 'Country' || label === 'Organization')) ||
      (rest.includes(' ') && ENDS_IN_HEAD.test(rest)) ||
      BEGINS_WITH_HEAD.test(rest) ||
      GOES_ON_TO_HEAD.test(context.folded.slice(end, end + 40));
    if (isOther) return start + joint.index;
  }
  return end;
}
const AND = / (?:and|y|et|&) (?:the )?/g;

function toOpenName(
  context: PassageContext,
  start: number,
  nameEnd: number,
  head: string,
): Candidate | undefined {
  const name = context.text.slice(start, nameEnd);
  if (name === head || name.split(/\s+/).length < 2 || NOT_A_NAME.test(name)) return undefined;
  if (ONLY_LEGAL_FORMS.test(name) || HONORIFIC.test(context.folded.slice(Math.max(0, start - 8), start)))
    return undefined;
  const country = countryAfter(context, nameEnd);
  const afterCountry = country?.end ?? nameEnd;
  ACRONYM_AFTER.lastIndex = afterCountry;
  const inBrackets = ACRONYM_AFTER.exec(context.folded);
  // "University of Nairobi (Kenya)": a country in brackets is no acronym
  const isPlace = context.lexicon.named(inBrackets?.[1] ?? '').some(({ label }) => label === 'Country');
  const acronym = isPlace ? null : inBrackets;
  const end = acronym ? afterCountry + acronym[0].length : nameEnd;
  if (isOtherThing(context, acronym?.[1] ?? name) || isOtherThing(context, name)) return undefined;
  const ownedBy = inName(context, start, nameEnd);
  const owner = ownedBy?.country ?? ownerOf(context, start, end) ?? country?.draft.id;
  const entry = [acronym?.[1], name, ownedBy?.name]
    .flatMap((n) => (n ? context.lexicon.named(n) : []))
    .find((e) => e.label === 'Organization' && isOwnedBy(e, owner));
  const draft: EntityDraft = entry
    ? { ...draftOf(entry), aliases: [name] }
    : {
        id: `org-${slug(name)}`,
        label: 'Organization',
        name,
        known: false,
        properties: {
          kind: kindOf(head),
          ...(acronym?.[1] ? { acronym: acronym[1] } : {}),
        },
        aliases: acronym?.[1] ? [acronym[1]] : [],
      };
  if (acronym?.[1]) context.register.acronyms.set(acronym[1], draft);
  return { start, end, draft, priority: 4, ...(country && acronym ? { nested: [country] } : {}) };
}

/** "Telecommunications Regulatory Authority of Oman": the name without its country, and the country. */
function inName(
  context: PassageContext,
  start: number,
  end: number,
): { readonly name: string; readonly country: string } | undefined {
  const hit = context.hits.find((h) => h.end === end && h.start > start);
  const country = hit?.entries.find(({ label }) => label === 'Country');
  if (!hit || !country) return undefined;
  const name = /^(.*) of (?:the )?$/.exec(context.folded.slice(start, hit.start))?.[1];
  return name === undefined ? undefined : { name, country: country.id };
}

/** A name that the tables know for an organ of ITU or another thing that is no organisation. */
function isOtherThing(context: PassageContext, name: string): boolean {
  const entries = context.lexicon.named(name).filter(({ label }) => label !== 'Topic');
  return entries.length > 0 && entries.every(({ label }) => label !== 'Organization');
}

/** Whether the country that the text names as owner is the known one's, or either is not known. */
const isOwnedBy = (entry: VocabularyEntry, owner: string | undefined): boolean =>
  owner === undefined || entry.properties['country'] === undefined || entry.properties['country'] === owner;

/** Takes leading words off that begin a sentence and no name: "The", "In", "Several". */
function trimStart(name: string): string {
  let rest = name;
  for (;;) {
    // "BDT and the Malaysia University": the first of two names joined by "and" is another thing
    const other = /^[A-Z][A-Z0-9-]+(?:\s+[A-Z]{2,})?\s+and\s+(?:the\s+)?/.exec(rest);
    // "as a Sector Member and Masaryk University": what other words have left of a list
    const joint = /^(?:and|or)\s+(?:the\s+)?/.exec(rest);
    const first = other ?? joint ?? /^(\S+)\s+/.exec(rest);
    if (!first || !(other ?? joint ?? stopWords.has(first[1] ?? ''))) return rest;
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
