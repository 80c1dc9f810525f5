/** Organisations that no table knows and no head word shows: a capitalised name where only an organisation can stand. */
import table from '../data/tables/rules/organization-slots.json' with { type: 'json' };
import { allMatches } from '../text/matches.ts';
import type { Candidate } from './candidate.ts';
import { isCity } from './event-places.ts';
import { LEGAL_FORM, organizationNamed } from './organization-names.ts';
import type { PassageContext } from './passage-context.ts';

/** `Adobe`, `b<>com`, `OQ`, `eSafety`, `AT&T`. */
const TOKEN =
  "(?:\\p{Lu}[\\p{L}\\p{N}]*(?:(?:[&+./<>-]|'(?!s(?!\\p{L})))[\\p{L}\\p{N}]+)*|\\p{Ll}{1,3}<>\\p{Ll}+|\\p{Ll}\\p{Lu}\\p{L}+)";
const NAME = `${TOKEN}(?: (?:& |de |do |da |del )?(?:${TOKEN}|2000))*?(?:,? ${LEGAL_FORM})?`;
/** What may follow a name: a stop, a small word or a verb, never a noun that the name would be an adjective of. */
const AFTER_NAME =
  /^(?:$|[\s]*[.,;:)–—"(-]|\s+(?:and|or|&|in|on|at|from|to|for|of|as|with|which|who|that|by|is|are|was|were|has|have|had|will|would|can|may|also|under|during|after|before|since|while|where|when|then|jointly|together|both|belong|take|work|provide|support|host|have|join|lead|share|serve|run|offer|agree|contribute|participate|took|gave|held|made|became|began|lent|ran|came|\p{Ll}+(?:ed|es|ing|ly)|[\d"])(?![\p{L}-]))/u;
const NAME_FORM = new RegExp(`${NAME}(?![\\p{L}\\p{N}])(?! (?:${TOKEN}))`, 'uy');
const NAME_BEFORE = new RegExp(
  `(?:^|[\\s("])(${NAME})(?: of [A-Z]\\w+(?: [A-Z]\\w+)?| \\([A-Z][^()]{1,30}\\))?$`,
  'u',
);
/** Joins the members of a list: ` and the `, `, `, ` & `; what tells a member's country may stand before. */
const RIGHT_JOINT =
  /^(?: of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}| \([A-Z][^()]{0,40}\))?(, and | and |, | & |; and | or |, as well as | as well as )(?:the )?/;
const LEFT_JOINT = /(, and | and |, | & | or |, as well as | as well as )(?:the )?$/;
const ROLE_NOUNS = `(?:${table.roleNouns.join('|')})s?`;
/** `Operator: Skytel`. */
const TITLED_ROLE_NOUNS = `(?:${table.roleNouns.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)).join('|')})s?`;
const SLOTS_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?:${[
    ...table.slots.flatMap(({ before }) => (before === undefined ? [] : [before])),
    `${TITLED_ROLE_NOUNS}:`,
    `${ROLE_NOUNS}(?:,| [-–]|:| such as| including| namely| like)?`,
  ].join('|')}) (?:the )?(?=\\p{Lu}|\\p{Ll}{1,3}<>|\\p{Ll}\\p{Lu})`,
  'gu',
);
const slotsAfter = (needsBrand: boolean): RegExp =>
  new RegExp(
    `(?<=[\\p{L}\\p{N}.)>]) (?:${table.slots
      .flatMap((slot) =>
        slot.after !== undefined && (slot.needsBrand === true) === needsBrand ? [slot.after] : [],
      )
      .join('|')})`,
    'gu',
  );
const SLOTS_AFTER = [
  { form: slotsAfter(false), needsBrand: false },
  { form: slotsAfter(true), needsBrand: true },
] as const;
const NOT_NAMES: ReadonlySet<string> = new Set(table.notNames);
const BRAND_WORDS: ReadonlySet<string> = new Set(table.brandWords);
const HONORIFIC = /(?:Mr|Mrs|Ms|Dr|Prof|Professor|Messrs|Sir|Mme|Eng)\.? $/;
/** Common words at the start of a sentence that a capital makes look like names. */
const COMMON = /(?:ly|ing|ed|tion|tions|ment|ments|ness|ity|ers|ors|ants|ents|ings|ists|ies|ics|ives)$/;
const MOST_IN_LIST = 12;

/** Names of organisations by where they stand, beside the mentions that are `kept` already. */
export function findOrganizationSlots(
  context: PassageContext,
  kept: readonly Candidate[],
): readonly Candidate[] {
  const reader = new SlotReader(context, kept);
  for (const slot of allMatches(context.folded, SLOTS_BEFORE)) reader.list(slot.index + slot[0].length);
  for (const { form, needsBrand } of SLOTS_AFTER) {
    for (const slot of allMatches(context.folded, form)) reader.before(slot.index, needsBrand);
  }
  reader.expand();
  return reader.found;
}

/** Reads names in one passage; what it found counts as taken. */
class SlotReader {
  readonly found: Candidate[] = [];
  readonly #context: PassageContext;
  readonly #kept: readonly Candidate[];

  constructor(context: PassageContext, kept: readonly Candidate[]) {
    this.#context = context;
    this.#kept = kept;
  }

  /** A list of names that begins at an offset: "A, B of Chile and C". */
  list(at: number): void {
    let offset = at;
    for (let count = 0; count < MOST_IN_LIST; count += 1) {
      // "Ericsson Nikola Tesla": the longer name counts, though a table knows what it begins with
      const longer = this.#nameAt(offset, count > 0);
      const name = longer ?? this.#organizationAt(offset);
      if (!name) return;
      if (longer) this.found.push(longer);
      const joint = RIGHT_JOINT.exec(this.#context.folded.slice(name.end, name.end + 100));
      if (!joint) return;
      offset = name.end + joint[0].length;
    }
  }

  /** The name that ends where a verb phrase of organisations begins. */
  before(end: number, needsBrand: boolean): void {
    const from = Math.max(0, end - 80);
    const match = NAME_BEFORE.exec(this.#context.folded.slice(from, end));
    if (!match?.[1]) return;
    const start = from + match.index + match[0].indexOf(match[1]);
    if (needsBrand && !isBrand(match[1])) return;
    this.#add(start, start + match[1].length);
  }

  /** Neighbours of organisations in a list, until nothing is added. */
  expand(): void {
    const queue = [...this.#kept.filter(isOrganization), ...this.found];
    for (let next = queue.shift(); next && this.found.length < 200; next = queue.shift()) {
      const size = this.found.length;
      this.#right(next);
      this.#left(next);
      queue.push(...this.found.slice(size));
    }
  }

  #right(known: Candidate): void {
    const { folded } = this.#context;
    const joint = RIGHT_JOINT.exec(folded.slice(known.end, known.end + 100));
    if (!joint?.[1]) return;
    const at = known.end + joint[0].length;
    const name = this.#nameAt(at, true);
    if (!name) return;
    if (joint[1] === ', ' && !this.#listGoesOn(name.end)) return;
    this.found.push(name);
  }

  /** After a comma a name counts only where "and" ends the list: "hosted by X, Geneva" names no second host. */
  #listGoesOn(end: number): boolean {
    let at = end;
    for (let count = 0; count < MOST_IN_LIST; count += 1) {
      const joint = RIGHT_JOINT.exec(this.#context.folded.slice(at, at + 100));
      if (!joint?.[1]) return false;
      at += joint[0].length;
      const item = this.#organizationAt(at) ?? this.#nameAt(at, true);
      if (!item) return false;
      if (joint[1] !== ', ') return true;
      at = item.end;
    }
    return false;
  }

  #left(known: Candidate): void {
    const { folded } = this.#context;
    const before = folded.slice(Math.max(0, known.start - 90), known.start);
    const joint = LEFT_JOINT.exec(before);
    if (!joint?.[1]) return;
    if (joint[1] === ', ' && !this.#listGoesOn(known.end)) return;
    const match = NAME_BEFORE.exec(before.slice(0, joint.index));
    if (!match?.[1]) return;
    const start = known.start - before.length + match.index + match[0].indexOf(match[1]);
    const lead = folded.slice(Math.max(0, start - 30), start);
    // "In Kigali and MTN": what a preposition of place governs is no name of an organisation
    if (
      !/(?:^|[.;:,(*•–-]\s*|\b(?:with|by|from|between|to|that|as|and|where|which|of|the|for)\s+(?:the\s+)?)$/.test(
        lead,
      )
    )
      return;
    this.#add(start, start + match[1].length);
  }

  #organizationAt(at: number): Candidate | undefined {
    return [...this.#kept, ...this.found].find((k) => k.start === at && isOrganization(k));
  }

  #nameAt(at: number, isListed: boolean): Candidate | undefined {
    NAME_FORM.lastIndex = at;
    const match = NAME_FORM.exec(this.#context.folded);
    if (!match) return undefined;
    const end = at + match[0].length;
    if (!AFTER_NAME.test(this.#context.folded.slice(end, end + 24))) return undefined;
    return this.#candidate(at, end, isListed);
  }

  #add(start: number, end: number): void {
    const name = this.#candidate(start, end, false);
    if (name) this.found.push(name);
  }

  #candidate(start: number, end: number, isListed: boolean): Candidate | undefined {
    const { folded, text } = this.#context;
    const name = folded.slice(start, end);
    const words = name.split(' ');
    if (
      words.length > 6 ||
      words.some((word, i) => NOT_NAMES.has(word) && !(i === 0 && words.length > 2)) ||
      /^\p{Lu}?[\d.]*$/u.test(name)
    )
      return undefined;
    if (HONORIFIC.test(folded.slice(Math.max(0, start - 12), start))) return undefined;
    if (text.slice(start, end).includes('\t') || isCity(this.#context, name)) return undefined;
    const opens = /(?:^|[.!?]\s+|\t)$/.test(folded.slice(Math.max(0, start - 3), start));
    if (opens && !isListed && words.length === 1 && COMMON.test(name)) return undefined;
    if (
      [...this.#kept, ...this.found].some(
        (k) => k.start < end && start < k.end && !this.#yields(k, start, end),
      )
    )
      return undefined;
    return {
      start,
      end,
      priority: 2,
      draft: organizationNamed(this.#context, text.slice(start, end), 'other'),
    };
  }

  /** "Cybertrust Japan", "Ericsson Nikola Tesla": a name inside a longer one gives way. */
  #yields(inner: Candidate, start: number, end: number): boolean {
    const isShorter = inner.end - inner.start < end - start;
    return (
      isShorter &&
      inner.start >= start &&
      inner.end <= end &&
      (inner.draft.label === 'Country' ||
        inner.draft.label === 'Topic' ||
        (inner.start === start && isOrganization(inner)))
    );
  }
}

const isOrganization = (candidate: Candidate): boolean => candidate.draft.label === 'Organization';

/** Looks like a firm's name and no person's: capitals, a sign, a digit, a legal form, a word such as "Networks". */
function isBrand(name: string): boolean {
  const words = name.split(' ');
  return (
    words.some((word) => BRAND_WORDS.has(word) || /^\p{Lu}{2,}$|[\p{N}<>&+]|\p{Ll}\p{Lu}/u.test(word)) ||
    new RegExp(` ${LEGAL_FORM}$`).test(name)
  );
}
