/** Pass 1: from recognisers' candidates to the mentions of a passage, longest and surest first. */
import type { Candidate, EntityDraft } from './candidate.ts';
import { slug } from './candidate.ts';
import { findCitations } from './citations.ts';
import { findDeliverables } from './deliverables.ts';
import { findEvents } from './events.ts';
import { findNamedGroups, findQuestions, findStudyGroups, findWorkingParties } from './groups.ts';
import { compactName } from './lexicon.ts';
import type { LexiconHit } from './lexicon.ts';
import { findOpenNames } from './open-names.ts';
import { findJointCommittees, groupAfter } from './organization-groups.ts';
import type { PassageContext } from './passage-context.ts';
import { findProjects } from './projects.ts';
import { quotationAt } from './quotes.ts';
import { findResolutions } from './resolutions.ts';
import type { VocabularyEntry } from '../data/vocabulary.ts';
import { findWorkItems } from './work-items.ts';

/** A mention with its extent: the designation, its title and its marks, as lists count them. */
export interface Unit extends Candidate {
  /** End of title, "(revised)", "(under approval)" that belong to the mention. */
  readonly extentEnd: number;
  /** Start of a title printed before the designation, else `start`. */
  readonly extentStart: number;
}

const TEXT_LABELS = new Set(['Recommendation', 'Supplement', 'Amendment', 'Guideline', 'Report', 'Series', 'WorkItem', 'Resolution', 'Question']);
const MARK = /\s*\((?:revised|rev\.?|under approval|new|draft|AAP|TAP|consented|approved|determined)\)/iy;

/** Mentions of a passage, ordered, not overlapping (nested parents and peers hang on their unit). */
export function findMentions(context: PassageContext): readonly Unit[] {
  const identified = [
    ...findDeliverables(context),
    ...findWorkItems(context),
    ...findResolutions(context),
    ...findCitations(context),
    ...findStudyGroups(context),
    ...findQuestions(context),
    ...findWorkingParties(context),
    ...findNamedGroups(context),
    ...findJointCommittees(context),
  ];
  learnTitles(context, identified);
  const vocabulary = findVocabulary(context);
  const named = [...vocabulary, ...findOpenNames(context), ...findDefinedAcronyms(context)];
  const described = [...findEvents(context, [...identified, ...vocabulary]), ...findProjects(context), ...findTitlesAlone(context, identified)];
  const all = [...identified, ...named, ...described];
  const kept = select(context, all.filter((c) => !c.isOverlay)).map((candidate) => withOwner(context, candidate));
  const partners = findPartnerSlots(context, kept);
  const overlays = all.filter((c) => c.isOverlay && !kept.some((k) => k.draft.label === 'Event' && k.start < c.end && c.start < k.end));
  return [...kept, ...partners, ...overlays]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((candidate) => withExtent(context, candidate));
}

/** Keeps, of overlapping candidates, the one of higher rank: longer first, then by priority; drops what quotations hold. */
function select(context: PassageContext, candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates]
    .filter((c) => !isInsideTitle(context, c))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.priority - a.priority || a.start - b.start);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const rival = kept.find((k) => k.start < candidate.end && candidate.start < k.end);
    if (!rival) {
      kept.push(candidate);
    } else if (isParentInside(candidate, rival)) {
      kept[kept.indexOf(rival)] = { ...rival, nested: [...(rival.nested ?? []), candidate] };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A shorter name inside a longer one stays when it tells whose the longer is: a country, an organisation that owns. */
function isParentInside(inner: Candidate, outer: Candidate): boolean {
  if (inner.draft.id === outer.draft.id || outer.nested?.some((n) => n.draft.id === inner.draft.id)) return false;
  if (inner.start < outer.start || inner.end > outer.end) return false;
  if (outer.draft.label === 'Organization') return inner.draft.label === 'Country' || inner.draft.label === 'Organization';
  if (outer.draft.label === 'Project') return inner.draft.known && ['Union', 'Sector', 'Bureau', 'StudyGroup', 'Organization'].includes(inner.draft.label);
  if (outer.draft.label === 'Event') return ['Country', 'Region', 'Organization', 'Initiative', 'Union', 'Sector', 'StudyGroup'].includes(inner.draft.label);
  return false;
}

/** Names inside the quoted title of something are words of the title; the quoted name of a thing itself stays. */
function isInsideTitle(context: PassageContext, candidate: Candidate): boolean {
  const quotation = quotationAt(context.quotations, candidate.start);
  if (!quotation || candidate.end > quotation.end) return false;
  const isWhole = candidate.start <= quotation.innerStart && candidate.end >= quotation.innerEnd;
  // short quotations are scare quotes or names: `"ppk"`, `“IoT”`
  return !isWhole && quotation.innerEnd - quotation.innerStart > 12;
}

const toCandidate = (hit: LexiconHit, entry: VocabularyEntry): Candidate => ({
  start: hit.start,
  end: hit.end,
  draft: { id: entry.id, label: entry.label, name: entry.name, known: true, properties: entry.properties },
  priority: entry.label === 'Topic' ? 1 : 6,
});

function findVocabulary(context: PassageContext): Candidate[] {
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
  const draft: EntityDraft = { id: parent.id, label: parent.label, name: parent.name, known: true, properties: parent.properties };
  return {
    ...candidate,
    nested: [{ start: candidate.start, end: candidate.start + prefix.length, draft, priority: 6 }],
    links: [{ predicate: 'PART_OF', object: draft, rule: 'form/group-in-name', wording: '' }],
  };
}

const PARTNER_NAME = /^(?:the\s+)?((?:[A-Z][a-z]+[A-Z]\w*|[A-Z][A-Z0-9-]{2,9}|[A-Z][a-z]{3,}[A-Z]\w+)(?:\s+[A-Z][a-z]+)?)(?![\w-])/;
const NOT_A_PARTNER = /^(?:ICTs?|SDGs?|IPv[46]|IoT|IMT|NGN|LTE|VoLTE|ENUM|IXPs?|OTTs?|DNS|API|AAP|TAP|MoU|COVID|RFC|PDF|URL|AI|IP|FG|SG|TSB|BDT|Q\d|RG)$/;

/** Unknown names among the partners of a list: "in collaboration with UN ESCAP and TeleGeography". */
function findPartnerSlots(context: PassageContext, kept: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const known of kept) {
    if (known.draft.label !== 'Organization') continue;
    const before = context.folded.slice(Math.max(0, known.start - 120), known.start);
    if (!/\b(?:with|between|by|as)\s+[^.;]*$/.test(before)) continue;
    const joint = /^\s*(?:,\s*and|,|and|&|;)\s+/.exec(context.folded.slice(known.end));
    if (!joint) continue;
    const at = known.end + joint[0].length;
    const match = PARTNER_NAME.exec(context.folded.slice(at));
    if (!match?.[1] || NOT_A_PARTNER.test(match[1])) continue;
    const start = at + match[0].length - match[1].length;
    const end = at + match[0].length;
    if (kept.some((k) => k.start < end && start < k.end)) continue;
    const name = context.text.slice(start, end);
    found.push({ start, end, priority: 2, draft: { id: `org-${slug(name)}`, label: 'Organization', name, known: false, properties: { kind: 'other' } } });
  }
  return found;
}

/** `Costa Rican ICE`, `UAE's TRA`: the country that tells whose an organisation is. */
function withOwner(context: PassageContext, candidate: Candidate): Candidate {
  if (candidate.draft.label !== 'Organization') return candidate;
  const surface = context.text.slice(candidate.start, candidate.end);
  const countries = context.lexicon.find(surface, 'Country').flatMap((hit) => {
    const [entry] = hit.entries;
    return entry ? [toCandidate({ ...hit, start: candidate.start + hit.start, end: candidate.start + hit.end }, entry)] : [];
  });
  const added = countries.filter((c) => !candidate.nested?.some((n) => n.draft.id === c.draft.id));
  return added.length > 0 ? { ...candidate, nested: [...(candidate.nested ?? []), ...added] } : candidate;
}

/** Of several things with one name: what the document defined, else the first that fits where it stands. */
function chooseEntry(context: PassageContext, hit: LexiconHit, surface: string, defined: EntityDraft | undefined): VocabularyEntry | undefined {
  if (defined) return hit.entries.find((e) => e.id === defined.id);
  const sector = context.sectorBefore(hit.start);
  const fits = hit.entries.filter((e) => e.label !== 'StudyGroup' || !sector || e.id.startsWith(`itu-${sector.toLowerCase()}`));
  if (fits.length < 2) return fits[0] ?? hit.entries[0];
  // an acronym that a country in the sentence owns: `UAE's TRA`
  const owned = fits.find((e) => {
    const country = e.properties['country'];
    const names = typeof country === 'string' ? (context.lexicon.vocabulary.byId.get(country)?.names ?? []) : [];
    return names.some((n) => context.text.includes(n));
  });
  const isHeading = context.passage.kind === 'heading' || context.passage.kind === 'title';
  const preferred = isHeading ? fits.find((e) => e.label === 'Topic') : undefined;
  const listed = /(?:,|\/|and|with)\s*$/.test(context.folded.slice(0, hit.start)) ? fits.find((e) => e.label === 'Organization') : undefined;
  return owned ?? preferred ?? listed ?? fits.find((e) => e.names.length > 0 && e.name === surface) ?? fits[0];
}

/** "United Nations Secretary-General" is not ITU's: an office named after another organisation. */
const isOfficeOfAnother = (context: PassageContext, start: number, entry: VocabularyEntry): boolean =>
  entry.label === 'GoverningBody' && /(?:\bUnited Nations|\bUN|\b(?!ITU|PP)[A-Z]{3,})\s+(?:Deputy\s+)?$/.test(context.folded.slice(Math.max(0, start - 30), start)) && !context.folded.slice(start).startsWith(entry.name);

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

function findDefinedAcronyms(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const [acronym, draft] of context.register.acronyms) {
    const form = new RegExp(`(?<![\\w-])${acronym.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'g');
    for (const match of context.folded.matchAll(form)) {
      found.push({ start: match.index, end: match.index + match[0].length, draft, priority: 7 });
    }
  }
  return found;
}

/** Titles printed after designations: a later passage may name the text by its title alone. */
function learnTitles(context: PassageContext, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (!TEXT_LABELS.has(candidate.draft.label)) continue;
    const title = titleAfter(context, candidate);
    if (title) context.register.titles.set(compactName(title.text), candidate.draft);
  }
}

/** The title in quotation marks that stands right after a designation. */
export function titleAfter(context: PassageContext, candidate: Candidate): { text: string; end: number } | undefined {
  const between = /^(?:\s*\((?:revised|rev\.?|Rev\.?\d*)\))?\s*(?:to\s+(?:ITU-T\s+)?[A-Z][\w.]*-series)?\s*[,:-]?\s*/.exec(context.folded.slice(candidate.end))?.[0] ?? '';
  const quotation = context.quotations.find((q) => q.start === candidate.end + between.length);
  if (!quotation) return undefined;
  return { text: context.text.slice(quotation.innerStart, quotation.innerEnd).replace(/[,.]$/, '').trim(), end: quotation.end };
}

/** A text named by its title alone: the text that bears the title in this document. */
function findTitlesAlone(context: PassageContext, identified: readonly Candidate[]): Candidate[] {
  const printed = new Set(identified.map((candidate) => titleAfter(context, candidate)?.end));
  return context.quotations.flatMap((quotation) => {
    if (printed.has(quotation.end)) return [];
    const title = context.text.slice(quotation.innerStart, quotation.innerEnd);
    const draft = context.register.titles.get(compactName(title));
    return draft ? [{ start: quotation.start, end: quotation.end, draft, priority: 2 }] : [];
  });
}

function withExtent(context: PassageContext, candidate: Candidate): Unit {
  let extentEnd = candidate.end;
  let draft = candidate.draft;
  if (TEXT_LABELS.has(draft.label)) {
    const title = titleAfter(context, candidate);
    if (title) {
      extentEnd = title.end;
      draft = { ...draft, properties: { ...draft.properties, title: title.text } };
    }
  }
  MARK.lastIndex = extentEnd;
  const mark = MARK.exec(context.folded);
  if (mark) extentEnd += mark[0].length;
  const before = context.quotations.find((q) => q.end <= candidate.start && /^\s*\($/.test(context.folded.slice(q.end, candidate.start)));
  const isTitled = before !== undefined && TEXT_LABELS.has(draft.label);
  return {
    ...candidate,
    draft,
    extentStart: isTitled ? before.start : candidate.start,
    extentEnd: isTitled && context.folded[extentEnd] === ')' ? extentEnd + 1 : extentEnd,
  };
}
