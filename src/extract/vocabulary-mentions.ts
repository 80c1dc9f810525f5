/** Mentions by the vocabulary, by acronyms that the document defines, and by the partner slot of a list. */
import heads from '../data/tables/rules/open-names.json' with { type: 'json' };
import type { VocabularyEntry } from '../data/vocabulary.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { draftOf } from './candidate.ts';
import type { LexiconHit } from './lexicon.ts';
import { groupAfter } from './organization-groups.ts';
import { ownerOf } from './organization-names.ts';
import type { PassageContext } from './passage-context.ts';

const toCandidate = (hit: LexiconHit, entry: VocabularyEntry): Candidate => ({
  start: hit.start,
  end: hit.end,
  draft: draftOf(entry),
  priority: entry.label === 'Topic' ? 1 : 6,
  ...(hit.isAdjective ? { isAdjective: true } : {}),
});

export function findVocabulary(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of context.hits) {
    const surface = context.folded.slice(hit.start, hit.end);
    const defined = context.register.acronyms.get(surface);
    const entry = chooseEntry(context, hit, surface, defined);
    // numbered groups are read by their own grammar, which knows the sector from the context
    if (entry?.label === 'StudyGroup' && /\d$/.test(surface)) continue;
    if (!entry || isOfficeOfAnother(context, hit.start, entry)) continue;
    const group = entry.label === 'Organization' ? groupAfter(context, hit.start, hit.end, entry) : undefined;
    const candidate = group ?? withParent(context, toCandidate(hit, entry), entry);
    found.push(withAcronym(context, candidate));
  }
  return found;
}

/** `ETSI TC STQ`, `UN ESCAP`: the parent that the name begins with is a mention too, and the text says whose part it is. */
function withParent(context: PassageContext, candidate: Candidate, entry: VocabularyEntry): Candidate {
  if (entry.label !== 'Organization') return candidate;
  const surface = context.folded.slice(candidate.start, candidate.end);
  const { byId } = context.lexicon.vocabulary;
  // the name may begin with a forebear further up: `3GPP SA4` is part of TSG SA, which is part of 3GPP
  let parent = byId.get(entry.parent ?? '');
  let prefix: string | undefined;
  while (parent && !prefix) {
    prefix = parent.names.find((name) => surface.startsWith(`${name} `));
    if (!prefix) parent = byId.get(parent.parent ?? '');
  }
  if (!prefix || parent?.label !== 'Organization') return candidate;
  const draft: EntityDraft = draftOf(parent);
  return {
    ...candidate,
    nested: [{ start: candidate.start, end: candidate.start + prefix.length, draft, priority: 6 }],
    links: [{ predicate: 'PART_OF', object: draft, rule: 'form/group-in-name', wording: '' }],
  };
}

/** `Costa Rican ICE`, `UAE's TRA`: the country that tells whose an organisation is. */
export function withOwner(context: PassageContext, candidate: Candidate): Candidate {
  if (candidate.draft.label !== 'Organization') return candidate;
  const surface = context.text.slice(candidate.start, candidate.end);
  const countries = context.lexicon.find(surface, 'Country').flatMap((hit) => {
    const [entry] = hit.entries;
    return entry
      ? [toCandidate({ ...hit, start: candidate.start + hit.start, end: candidate.start + hit.end }, entry)]
      : [];
  });
  const added = countries.filter((c) => !candidate.nested?.some((n) => n.draft.id === c.draft.id));
  return added.length > 0 ? { ...candidate, nested: [...(candidate.nested ?? []), ...added] } : candidate;
}

/** Of several things with one name: what the document defined, else the first that fits where it stands. */
function chooseEntry(
  context: PassageContext,
  hit: LexiconHit,
  surface: string,
  defined: EntityDraft | undefined,
): VocabularyEntry | undefined {
  if (defined) return hit.entries.find((e) => e.id === defined.id);
  const sector = context.sectorBefore(hit.start);
  const fits = hit.entries.filter(
    (e) => e.label !== 'StudyGroup' || !sector || e.id.startsWith(`itu-${sector.toLowerCase()}`),
  );
  if (fits.length < 2) return fits[0] ?? hit.entries[0];
  const subject = bySubject(context, fits);
  if (subject) return subject;
  const owner = ownerOf(context, hit.start, hit.end);
  // the owner that stands beside the name decides: `UAE's TRA`; a namesake of another country is none of these
  if (owner && fits.every((e) => e.label === 'Organization'))
    return fits.find((e) => (e.properties['country'] ?? owner) === owner);
  // an acronym that a country in the sentence owns
  const owned = fits.find((e) => {
    const country = e.properties['country'];
    const names =
      typeof country === 'string' ? (context.lexicon.vocabulary.byId.get(country)?.names ?? []) : [];
    return names.some((n) => context.text.includes(n));
  });
  const isHeading = context.passage.kind === 'heading' || context.passage.kind === 'title';
  const preferred = isHeading ? fits.find((e) => e.label === 'Topic') : undefined;
  const listed = /(?:,|\/|and|with)\s*$/.test(context.folded.slice(0, hit.start))
    ? fits.find((e) => e.label === 'Organization')
    : undefined;
  const chosen = owned ?? preferred ?? listed ?? fits.find((e) => e.name === surface) ?? fits[0];
  // nothing in the passage tells them apart: the choice stays visible
  // which study group a number means, the grammar of groups decides and says
  const areGroups = fits.every((e) => e.label === 'StudyGroup');
  if (!owned && !preferred && !areGroups && chosen) {
    context.ambiguities.push({
      code: 'extract/ambiguous-name',
      message: `"${surface}" may be ${fits.map((e) => `${e.name} (${e.id})`).join(' or ')}; read as ${chosen.name}`,
      passage: context.passage.id,
      span: { start: hit.start, end: hit.end },
    });
  }
  return chosen;
}

/** Words of names that tell nothing of a subject. */
const GENERAL_WORDS =
  /^(?:the|and|for|of|on|international|national|committee|commission|consortium|group|forum|council|association|institute|organization|union|european|communications?|authority|regulatory|telecommunications?|information|technology|technologies|working)$/;

/** Of several things with one acronym, the one whose full name the passage speaks of: "ECC … on edge computing". */
function bySubject(context: PassageContext, fits: readonly VocabularyEntry[]): VocabularyEntry | undefined {
  const text = context.folded.toLowerCase();
  const weights = fits.map((entry) => {
    const words = new Set(
      entry.names
        .flatMap((name) => name.toLowerCase().match(/[a-z]{4,}/g) ?? [])
        .filter((w) => !GENERAL_WORDS.test(w)),
    );
    return [...words].filter((word) => text.includes(word)).length;
  });
  const best = Math.max(...weights);
  const winners = fits.filter((_, i) => weights[i] === best);
  return best > 0 && winners.length === 1 ? winners[0] : undefined;
}

/** "United Nations Secretary-General" is not ITU's: an office named after another organisation. */
const isOfficeOfAnother = (context: PassageContext, start: number, entry: VocabularyEntry): boolean =>
  entry.label === 'GoverningBody' &&
  /(?:\bUnited Nations|\bUN|\b(?!ITU|PP)[A-Z]{3,})\s+(?:Deputy\s+)?$/.test(
    context.folded.slice(Math.max(0, start - 30), start),
  ) &&
  !context.folded.slice(start).startsWith(entry.name);

/** "Long Name (ACR)" is one mention and defines the acronym. */
function withAcronym(context: PassageContext, candidate: Candidate): Candidate {
  const match = /^\s*\(([A-Z][\w&-]{1,14})\)/.exec(context.folded.slice(candidate.end));
  if (!match?.[1] || candidate.end - candidate.start < 6) return candidate;
  const isOwn = context.lexicon.named(match[1]).some((e) => e.id === candidate.draft.id);
  if (!isOwn && !isInitials(context.folded.slice(candidate.start, candidate.end), match[1])) return candidate;
  context.register.acronyms.set(match[1], candidate.draft);
  return { ...candidate, end: candidate.end + match[0].length };
}

/** Whether an acronym is made of the words' initials, small words left out at will. */
function isInitials(name: string, acronym: string): boolean {
  const letters = acronym.toUpperCase().replace(/[^A-Z0-9]/g, '');
  let at = 0;
  for (const word of name.split(/[\s/-]+/)) {
    if (word && word[0]?.toUpperCase() === letters[at]) at += 1;
  }
  return at >= letters.length - 1 && letters.length > 1;
}

const isPartOfWord = (sign: string | undefined): boolean => sign !== undefined && /[\w-]/.test(sign);

/** "the French regulator": an adjective that may mean a language, before what only a country has. */
export function findOwnerAdjectives(context: PassageContext): Candidate[] {
  return allMatches(context.folded, OWNER_ADJECTIVE).flatMap((match) => {
    const adjective = match[1] ?? '';
    const id = heads.ownerAdjectives.find((each) => each.adjective === adjective)?.country;
    const entry = id === undefined ? undefined : context.lexicon.vocabulary.byId.get(`country-${id}`);
    return entry
      ? [
          {
            start: match.index,
            end: match.index + adjective.length,
            draft: draftOf(entry),
            priority: 6,
            isAdjective: true,
          },
        ]
      : [];
  });
}
const OWNER_ADJECTIVE = new RegExp(
  `(?<![\\p{L}-])(${heads.ownerAdjectives.map(({ adjective }) => adjective).join('|')}) (?:[a-z-]+ )?(?:regulator|operator|carrier|administration|ministry|government|incumbent|agency|authority|broadcaster|company|delegation|capital|Administration|Government|Ministry)(?![\\p{L}])`,
  'gu',
);

export function findDefinedAcronyms(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  const { folded } = context;
  for (const [acronym, draft] of context.register.acronyms) {
    for (let start = folded.indexOf(acronym); start !== -1; start = folded.indexOf(acronym, start + 1)) {
      const end = start + acronym.length;
      if (isPartOfWord(folded[start - 1]) || isPartOfWord(folded[end])) continue;
      found.push({ start, end, draft, priority: 7 });
    }
  }
  return found;
}
