/** Clauses of a sentence: each verb group with its subject, objects and prepositional phrases, relative and gapped ones filled in. */
import type { Span } from '../domain/document.ts';
import type { Unit } from './mentions.ts';
import { findPhrases, type Mark, type NounPhrase, type Phrase, type VerbGroup } from './phrases.ts';
import { fits, type SentenceView } from './sentence-view.ts';

/** Noun phrases in a row ("A, B and C"), or a pronoun. */
export interface Argument extends Span {
  readonly nouns: NounPhrase[];
  /** In lower case; set where a pronoun stands instead of names. */
  readonly pronoun?: string;
  /** Prepositional phrases that follow it at once: "experts *from Orange*", "a study *of costs*". */
  readonly of: Oblique[];
}

/** A preposition with what it governs. */
export interface Oblique {
  readonly preposition: string;
  readonly argument: Argument;
}

/** A clause. Offsets are those of the passage. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly isPassive: boolean;
  /** Has no tense of its own: "to define", "covering", "approved by". */
  readonly isReduced: boolean;
  subject: Argument | undefined;
  readonly objects: Argument[];
  /** Prepositional phrases of the clause in order, also those that may belong to the noun before them. */
  readonly obliques: Oblique[];
  /** Stands under "if", "whether", "unless". */
  readonly isConditional: boolean;
  /** The word that opens it, where one does: "which", "when". */
  readonly opening?: string;
  /** Its verb is that of the clause before, left out: "SG13 works with ETSI, and SG15 with OIF". */
  readonly isGapped?: boolean;
  /** Its subject stands in the lead-in of its list: "SG17: • informed the IEC of …". */
  readonly isLed?: boolean;
}

const CONDITIONS = new Set(['if', 'whether', 'unless', 'should', 'provided']);
/** Verbs whose object does what the infinitive after it says: "helped Nepal to draft". */
const OBJECT_CONTROL = new Set([
  'help',
  'assist',
  'enable',
  'invite',
  'support',
  'train',
  'allow',
  'ask',
  'request',
  'encourage',
  'instruct',
  'advise',
  'enable',
  'permit',
  'urge',
]);

/** Clauses in the order of their verbs. */
export function findClauses(view: SentenceView): readonly Clause[] {
  const known = cache.get(view);
  if (known) return known;
  const phrases = findPhrases(view);
  const { passage, register } = view.context;
  const isItem = passage.kind === 'bullet' && register.lead?.isSubject === true;
  const clauses = new ClauseReader(phrases, isItem).read();
  cache.set(view, clauses);
  return clauses;
}
const cache = new WeakMap<SentenceView, readonly Clause[]>();

/** Units that an argument names as its heads, in order; of "experts from X" none. */
export function headUnits(argument: Argument | undefined): readonly Unit[] {
  return argument?.nouns.flatMap(({ unit }) => (unit ? [unit] : [])) ?? [];
}

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

class ClauseReader {
  readonly #phrases: readonly Phrase[];
  readonly #clauses: Draft[] = [];
  /** Prepositional phrases and a subject that wait for their verb. */
  #fronts: Oblique[] = [];
  #subject: Argument | undefined;
  #current: Draft | undefined;
  /** Clauses interrupted by a relative or participial one: their subjects wait for their verbs. */
  readonly #waiting: {
    readonly subject: Argument | undefined;
    readonly fronts: Oblique[];
    readonly clause: Draft | undefined;
  }[] = [];
  #opening: string | undefined;
  #isConditional = false;
  #relative:
    | {
        readonly antecedent: Argument | undefined;
        readonly preposition: string | undefined;
        readonly isWhose: boolean;
      }
    | undefined;
  /** The argument read last, for prepositional phrases, relatives and participles after it. */
  #last: Argument | undefined;
  #afterComma = false;
  #afterConjunction = false;
  #isInBrackets = false;

  /** Whether the lead-in of a list has the subject. */
  readonly #isItem: boolean;

  constructor(phrases: readonly Phrase[], isItem: boolean) {
    this.#phrases = phrases;
    this.#isItem = isItem;
  }

  read(): readonly Clause[] {
    for (let at = 0; at < this.#phrases.length;) at = this.#step(at);
    return this.#clauses.sort((a, b) => a.verb.start - b.verb.start);
  }

  #step(at: number): number {
    const phrase = this.#phrases[at];
    if (phrase === undefined) return at + 1;
    switch (phrase.kind) {
      case 'preposition':
        return this.#preposition(at, phrase);
      case 'noun':
      case 'pronoun':
        return this.#argument(at);
      case 'verb':
        return this.#verb(at, phrase);
      case 'relative':
        this.#openRelative(phrase, undefined);
        return at + 1;
      case 'subordinator':
        this.#openSubordinate(phrase);
        return at + 1;
      case 'stop':
        this.#endClause();
        return at + 1;
      case 'comma':
        this.#afterComma = true;
        this.#afterConjunction = false;
        return at + 1;
      case 'conjunction':
        this.#afterConjunction = true;
        return at + 1;
      case 'open':
      case 'close':
        this.#isInBrackets = phrase.kind === 'open';
        return at + 1;
    }
  }

  #preposition(at: number, mark: Mark): number {
    const next = this.#phrases[at + 1];
    if (next?.kind === 'relative') {
      this.#openRelative(next, mark.text);
      return at + 2;
    }
    if (next?.kind === 'preposition') return at + 1;
    if (next?.kind === 'verb') {
      // "by providing equipment": a clause of the same subject; "as did GSMA": one of its own
      if (mark.text === 'as') this.#endClause();
      this.#settle();
      return at + 1;
    }
    if (next?.kind !== 'noun' && next?.kind !== 'pronoun') return at + 1;
    if (this.#repeats(mark.text)) this.#gap(this.#current?.subject);
    const { argument, next: after } = this.#coordination(at + 1, mark.text);
    const oblique = { preposition: mark.text, argument };
    const isAttached = this.#last !== undefined && !this.#afterComma && mark.start - this.#last.end < 3;
    // "experts from Orange and from the university": goes on with the list before it
    const host = this.#afterConjunction && this.#last ? this.#hostOf(this.#last, mark.text) : undefined;
    if (host) host.of.push(oblique);
    else if (isAttached) this.#last?.of.push(oblique);
    if (this.#current) this.#current.obliques.push(oblique);
    else this.#fronts.push(oblique);
    // a chain hangs on its first noun too: "a study of the costs of a centre"
    this.#parents.set(argument, isAttached ? this.#last : undefined);
    this.#last = argument;
    this.#settle();
    return after;
  }

  /** "is conducted with A by SG13, and with B by SG17": the preposition begins the clause anew. */
  #repeats(preposition: string): boolean {
    const { obliques = [] } = this.#current ?? {};
    const first = obliques.findIndex((oblique) => oblique.preposition === preposition);
    return (
      this.#afterConjunction &&
      preposition !== 'by' &&
      first !== -1 &&
      obliques.slice(first).some((oblique) => oblique.preposition === 'by')
    );
  }

  /** "SG13 works with ETSI, and SG15 with OIF": the clause once more, its verb left out. */
  #gap(subject: Argument | undefined): void {
    if (this.#current === undefined) return;
    const { opening: _opening, ...clause } = this.#current;
    this.#current = { ...clause, subject, objects: [], obliques: [], isGapped: true };
    this.#clauses.push(this.#current);
    this.#last = undefined;
  }

  /** Whether a party begins such a clause: the preposition after it is the one that the verb has first. */
  #isGapped(noun: NounPhrase | undefined, next: number): boolean {
    const follows = this.#phrases[next];
    const verb = this.#current?.verb;
    const [first] =
      this.#current?.obliques.filter(({ argument }) => argument.start >= (verb?.end ?? 0)) ?? [];
    return (
      isParty(noun) &&
      follows?.kind === 'preposition' &&
      follows.text === 'with' &&
      first?.preposition === 'with' &&
      this.#current?.subject?.nouns.some(isParty) === true
    );
  }

  readonly #parents = new Map<Argument, Argument | undefined>();

  #hostOf(argument: Argument, preposition: string): Argument | undefined {
    for (let host: Argument | undefined = argument; host; host = this.#parents.get(host))
      if (host.of.some((oblique) => oblique.preposition === preposition)) return host;
    return undefined;
  }

  #argument(at: number): number {
    const { argument, next } = this.#coordination(at);
    const follows = this.#phrases[next];
    const isNewSubject = this.#current !== undefined && this.#opensClause(next);
    if (this.#isInBrackets) {
      // an acronym or gloss: of the phrase before it
      return next;
    }
    if ((this.#afterComma || this.#afterConjunction) && this.#isGapped(argument.nouns[0], next)) {
      this.#gap(argument);
      this.#last = argument;
      this.#settle();
      return next;
    }
    if (this.#relative && this.#current === undefined && this.#afterComma) {
      // a relative whose verb the tagger did not see: after its comma the main clause goes on
      const interrupted = this.#waiting.pop();
      this.#relative = undefined;
      this.#fronts = interrupted?.fronts ?? [];
      this.#subject = argument;
    } else if (this.#relative && this.#current === undefined) this.#readInRelative(argument, follows);
    else if (
      isNewSubject &&
      (this.#afterComma ||
        this.#afterConjunction ||
        this.#current?.opening !== undefined ||
        follows?.kind === 'verb')
    ) {
      this.#leaveRelative();
      this.#current = undefined;
      this.#opening = undefined;
      this.#fronts = [];
      this.#subject = argument;
    } else if (this.#current) {
      const isApposition = this.#afterComma && !this.#afterConjunction && this.#current.objects.length > 0;
      if (!isApposition) this.#current.objects.push(argument);
    } else if (this.#subject === undefined || (!this.#afterComma && !this.#afterConjunction))
      this.#subject = argument;
    else if (this.#afterConjunction || this.#afterComma) {
      // "SG13, the lead group, and ETSI": a list broken by an apposition
      // "The Emirati regulator, TDRA, and BDT": a name after a common noun is whom it means
      const isApposition = !this.#afterConjunction;
      const isNaming = headUnits(this.#subject).length === 0 && headUnits(argument).length > 0;
      if (!isApposition || isNaming) this.#subject = joined(this.#subject, argument);
    }
    this.#last = argument;
    this.#parents.set(argument, undefined);
    this.#settle();
    return next;
  }

  /** "whose secretariat is", "whose update SG5 discusses": what the antecedent has acts, or is acted on. */
  #readInRelative(argument: Argument, follows: Phrase | undefined): void {
    const { isWhose, antecedent } = this.#relative ?? {};
    if (isWhose && antecedent && this.#relative) {
      argument.of.push({ preposition: 'of', argument: antecedent });
      const isFronted = follows?.kind === 'noun';
      this.#relative = {
        antecedent: isFronted ? argument : undefined,
        preposition: undefined,
        isWhose: false,
      };
      if (isFronted) return;
    }
    this.#subject = argument;
  }

  /** Noun phrases joined by commas and conjunctions. A pronoun stands alone. */
  #coordination(at: number, governor?: string): { argument: Argument; next: number } {
    const isGoverned = governor !== undefined;
    const first = this.#phrases[at];
    if (first?.kind !== 'noun') {
      const { start = 0, end = 0 } = first ?? {};
      return {
        argument: { start, end, nouns: [], pronoun: first?.kind === 'pronoun' ? first.text : '', of: [] },
        next: at + 1,
      };
    }
    const nouns: NounPhrase[] = [first];
    let next = at + 1;
    for (;;) {
      next = this.#passBrackets(next);
      let ahead = next;
      let isList = false;
      while (isJoin(this.#phrases[ahead])) {
        isList = true;
        ahead += 1;
      }
      const noun = this.#phrases[ahead];
      if (!isList || noun?.kind !== 'noun') break;
      // names join names, common nouns common nouns; a clause of its own begins where a verb follows
      const isAlike = (noun.unit === undefined) === (nouns.at(-1)?.unit === undefined);
      const hasConjunction = this.#phrases.slice(next, ahead).some((phrase) => phrase.kind === 'conjunction');
      if (!isAlike && !hasConjunction) break;
      const following = this.#passBrackets(ahead + 1);
      const isSubjectOfItsOwn = this.#current !== undefined && this.#opensClause(following);
      // "by A, B of Mozambique and C": a party does not go on with a list of places, but with the one before
      const host = isGoverned && isPlace(nouns.at(-1)) && isParty(noun) ? this.#last : undefined;
      if (host?.nouns.some(isParty) === true) {
        host.nouns.push(noun);
        next = ahead + 1;
        continue;
      }
      // "assisted Nauru on numbering and Vanuatu on spectrum": the preposition comes again
      const again = this.#phrases[following];
      const isObjectOfItsOwn =
        noun.unit !== undefined &&
        nouns.at(-1)?.unit === undefined &&
        again?.kind === 'preposition' &&
        again.text === governor;
      if (isObjectOfItsOwn || isSubjectOfItsOwn || this.#isGapped(noun, following)) break;
      // "Under the initiative, ITU and UNICEF have mapped": what stands in front ends where the subject begins
      const isFront = isGoverned && this.#current === undefined && this.#subject === undefined;
      if (isFront && !hasConjunction && this.#opensClause(this.#listEnd(following))) break;
      nouns.push(noun);
      next = ahead + 1;
    }
    const start = first.start;
    return { argument: { start, end: nouns.at(-1)?.end ?? first.end, nouns, of: [] }, next };
  }

  /** Where a list of noun phrases ends. */
  #listEnd(at: number): number {
    let end = at;
    for (;;) {
      let ahead = end;
      while (isJoin(this.#phrases[ahead])) ahead += 1;
      if (ahead === end || this.#phrases[ahead]?.kind !== 'noun') return end;
      end = this.#passBrackets(ahead + 1);
    }
  }

  /** "(NCA)" after a name, without what it holds. */
  #passBrackets(at: number): number {
    if (this.#phrases[at]?.kind !== 'open') return at;
    for (let close = at + 1; close < Math.min(at + 5, this.#phrases.length); close += 1) {
      const phrase = this.#phrases[close];
      if (phrase?.kind === 'close') return close + 1;
      if (phrase?.kind === 'verb' || phrase?.kind === 'preposition') return at;
    }
    return at;
  }

  /** Whether a finite verb comes next, prepositional phrases aside: what stands before it is its subject. */
  #opensClause(at: number): boolean {
    for (let ahead = at; ahead < this.#phrases.length; ahead += 1) {
      const phrase = this.#phrases[ahead];
      if (phrase?.kind === 'verb') {
        if (phrase.form === 'finite') return true;
        const after = this.#phrases[ahead + 1];
        return (
          phrase.form === 'participle' &&
          !(after?.kind === 'preposition' && after.text === 'by') &&
          ahead === at
        );
      }
      const governed = this.#phrases[ahead + 1]?.kind;
      if (phrase?.kind === 'preposition' && (governed === 'noun' || governed === 'pronoun')) {
        ahead += 1;
        continue;
      }
      return false;
    }
    return false;
  }

  #verb(at: number, verb: VerbGroup): number {
    // "(TAP)", "(see below)": what stands in brackets goes on with no clause
    if (this.#isInBrackets && verb.form === 'finite') return at + 1;
    const next = this.#phrases[at + 1];
    const isBy = next?.kind === 'preposition' && next.text === 'by';
    if (verb.form === 'infinitive' || verb.form === 'ing') {
      this.#reduced(verb, false, this.#subjectOfReduced(verb));
      return at + 1;
    }
    if (verb.form === 'participle') {
      // "To it contributed 3GPP": the subject may follow what stands in front
      const isLed = this.#isItem && at === 0;
      const hasSubject =
        isLed || this.#subject !== undefined || this.#relative !== undefined || this.#isInverted();
      const isFinite =
        this.#current === undefined
          ? hasSubject && !isBy
          : (this.#afterConjunction || this.#afterComma || this.#goesOn()) && !isBy && !this.#isInBrackets;
      if (!isFinite) {
        this.#reduced(
          verb,
          true,
          this.#current === undefined && this.#subject ? this.#nearest() : (this.#last ?? this.#subject),
        );
        return at + 1;
      }
    }
    this.#finite(verb, this.#isItem && at === 0);
    return at + 1;
  }

  /** "The meeting hosted by Slovenia on 9-20 July resulted in": after a date no participle qualifies it. */
  #goesOn(): boolean {
    const head = this.#last?.nouns.at(-1)?.head ?? '';
    return /^xa+$/.test(head) && (this.#current?.isReduced === true || this.#current?.opening === 'which');
  }

  #isInverted(): boolean {
    return this.#fronts.length > 0 && !this.#afterComma;
  }

  #nearest(): Argument | undefined {
    return this.#last ?? this.#subject;
  }

  #subjectOfReduced(verb: VerbGroup): Argument | undefined {
    const main = this.#current;
    if (main === undefined) return this.#subject;
    if (verb.form === 'infinitive' && OBJECT_CONTROL.has(main.verb.lemma))
      return main.isPassive ? main.subject : (main.objects[0] ?? main.subject);
    // "a course covering X" tells of the course; ", covering X" of the subject
    if (verb.form === 'ing' && !this.#afterComma && !this.#afterConjunction && this.#last) return this.#last;
    return main.subject;
  }

  /** A participle or infinitive: a clause beside the one under way, which takes what follows until the other goes on. */
  #reduced(verb: VerbGroup, isPassive: boolean, subject: Argument | undefined): void {
    const clause: Draft = {
      verb,
      isPassive,
      isReduced: true,
      subject,
      objects: [],
      obliques: this.#current === undefined && this.#subject === undefined ? [...this.#fronts] : [],
      isConditional: this.#isConditional,
    };
    this.#clauses.push(clause);
    if (this.#current === undefined && this.#subject !== undefined)
      this.#waiting.push({ subject: this.#subject, fronts: this.#fronts, clause: undefined });
    this.#current = clause;
    this.#last = undefined;
    this.#settle();
  }

  #finite(verb: VerbGroup, isLed = false): void {
    let subject = this.#subject;
    let fronts = this.#fronts;
    let opening = this.#opening;
    const objects: Argument[] = [];
    const relative = this.#relative;
    if (relative && this.#current === undefined) {
      if (relative.preposition !== undefined && relative.antecedent)
        fronts = [...fronts, { preposition: relative.preposition, argument: relative.antecedent }];
      else if (subject === undefined) subject = relative.antecedent;
      else if (relative.antecedent) objects.push(relative.antecedent);
      opening = 'which';
    } else if (this.#current !== undefined) {
      const interrupted = this.#waiting.at(-1);
      const isResumed = interrupted !== undefined && interrupted.clause === undefined;
      if (isResumed) {
        // "The toolkit, prepared by BDT, was launched": the subject before the insertion
        this.#waiting.pop();
        this.#relative = undefined;
        subject = interrupted.subject;
        fronts = interrupted.fronts;
      } else {
        const before = this.#current;
        // "approved A and sent B": the subject goes on; after a relative's comma that of the main clause
        const main = interrupted?.clause && this.#afterComma ? interrupted.clause : before;
        if (main !== before) this.#waiting.pop();
        if (
          !this.#afterConjunction &&
          !this.#afterComma &&
          !before.isReduced &&
          before.verb.form === 'participle'
        ) {
          // "The workshop held in Geneva was …": the first was no tense
          before.isReduced = true;
          before.isPassive = true;
        }
        subject = before.isReduced ? (this.#mainSubject() ?? before.subject) : main.subject;
        fronts = [];
      }
      opening = undefined;
    }
    // "was revised and approved": the auxiliary serves both
    const isCoordinated =
      verb.form === 'participle' && this.#afterConjunction && this.#current?.isPassive === true;
    const clause: Draft = {
      verb,
      isPassive: verb.isPassive || isCoordinated,
      isReduced: false,
      subject,
      objects,
      obliques: [...fronts],
      isConditional: this.#isConditional,
      ...(opening !== undefined && { opening }),
      ...(isLed && { isLed }),
    };
    // "Agreed at the same meeting, Supplement 78 gives guidance": what stands in front is of the same subject
    const front = this.#clauses.at(-1);
    if (front?.isReduced && front.isPassive && front.subject === undefined && this.#clauses.length === 1)
      front.subject = subject;
    this.#clauses.push(clause);
    this.#current = clause;
    this.#fronts = [];
    this.#last = undefined;
    this.#settle();
  }

  #mainSubject(): Argument | undefined {
    return this.#clauses.findLast((clause) => !clause.isReduced)?.subject;
  }

  #openRelative(mark: Mark, preposition: string | undefined): void {
    const antecedent = this.#last ?? this.#subject;
    // "said that SG13 approved": no relative but what was said
    if (mark.text === 'that' && this.#last === undefined) {
      this.#current = undefined;
      this.#subject = undefined;
      this.#fronts = [];
      this.#settle();
      return;
    }
    this.#waiting.push({
      subject: this.#current ? this.#current.subject : this.#subject,
      fronts: this.#fronts,
      clause: this.#current,
    });
    this.#relative = { antecedent, preposition, isWhose: mark.text === 'whose' };
    this.#current = undefined;
    this.#subject = undefined;
    this.#fronts = [];
    this.#settle();
  }

  #leaveRelative(): void {
    this.#relative = undefined;
    this.#waiting.length = 0;
  }

  #openSubordinate(mark: Mark): void {
    this.#endClause();
    this.#isConditional = CONDITIONS.has(mark.text);
    this.#opening = mark.text;
  }

  #endClause(): void {
    this.#current = undefined;
    this.#subject = undefined;
    this.#fronts = [];
    this.#last = undefined;
    this.#isConditional = false;
    this.#opening = undefined;
    this.#leaveRelative();
    this.#settle();
  }

  #settle(): void {
    this.#afterComma = false;
    this.#afterConjunction = false;
  }
}

const isParty = (noun: NounPhrase | undefined): boolean =>
  noun?.unit !== undefined && fits(noun.unit.draft.label, ['Body', 'Organization']);

const isPlace = (noun: NounPhrase | undefined): boolean =>
  noun?.unit !== undefined && fits(noun.unit.draft.label, ['Country', 'Region']);

const isJoin = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'comma' || phrase?.kind === 'conjunction';

const joined = (a: Argument, b: Argument): Argument => ({
  ...a,
  end: b.end,
  nouns: [...a.nouns, ...b.nouns],
  of: [...a.of, ...b.of],
});
