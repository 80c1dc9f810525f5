/** Clauses of a sentence: each verb group with its subject, objects and prepositional phrases, relative and gapped ones filled in. */
import type { Span } from '../domain/document.ts';
import type { EndLabel } from '../domain/model.ts';
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

const TOGETHER = new Set([
  'collaboration',
  'cooperation',
  'coordination',
  'partnership',
  'liaison',
  'concert',
]);

/** Verbs whose participle names what stands before it: "a project called Giga". */
const NAMING = new Set(['call', 'name', 'entitle', 'title', 'dub', 'label', 'concern', 'regard', 'include']);

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
    this.#noteAside(at);
    if (next?.kind === 'relative') {
      this.#openRelative(next, mark.text);
      return at + 2;
    }
    if (next?.kind === 'preposition') return at + 1;
    if (next?.kind === 'verb') {
      // "by providing equipment": a clause of the same subject
      if (mark.text === 'as') {
        const after = this.#echo(at + 2, next);
        if (after !== undefined) return after;
        this.#endClause();
      }
      this.#settle();
      return at + 1;
    }
    if (next?.kind !== 'noun' && next?.kind !== 'pronoun') return at + 1;
    this.#resume(mark.text);
    if (this.#repeats(mark.text)) this.#gap(this.#current?.subject);
    const { argument, next: after } = this.#coordination(at + 1, mark.text);
    if (mark.text === 'as' && this.#echoAfter(argument, after)) return after + 1;
    const oblique = { preposition: mark.text, argument };
    const isAttached = this.#last !== undefined && !this.#afterComma && mark.start - this.#last.end < 3;
    // "experts from Orange and from the university": goes on with the list before it
    const host = this.#afterConjunction && this.#last ? this.#hostOf(this.#last, mark.text) : undefined;
    // "approved A and, jointly with X, developed B": it belongs to the verb after it
    const isAhead =
      this.#afterConjunction &&
      this.#phrases[after]?.kind === 'comma' &&
      this.#phrases[after + 1]?.kind === 'verb';
    if (host) host.of.push(oblique);
    else if (isAttached && !isAhead) this.#last?.of.push(oblique);
    if (isAhead && this.#current) this.#ahead = [oblique];
    else if (this.#current) this.#current.obliques.push(oblique);
    else this.#fronts.push(oblique);
    // a chain hangs on its first noun too: "a study of the costs of a centre"
    this.#parents.set(argument, isAttached ? this.#last : undefined);
    this.#last = argument;
    this.#settle();
    if (isAhead) this.#afterConjunction = true;
    return after;
  }

  /** "begun on A, which deals with costs, and on B": the clause before the relative goes on with its preposition. */
  #resume(preposition: string): void {
    const main = this.#waiting.at(-1)?.clause;
    const has = (clause: Draft | undefined): boolean =>
      clause?.obliques.some((oblique) => oblique.preposition === preposition) === true;
    if (
      !main ||
      !this.#afterComma ||
      !this.#afterConjunction ||
      this.#current?.opening !== 'which' ||
      !has(main) ||
      has(this.#current)
    )
      return;
    this.#leaveRelative();
    this.#current = main;
    this.#last = undefined;
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

  /** "RIPE NCC contributed to A, as did Ookla", "was consulted by B, as was CRAF": the clause once more with another subject. */
  #echo(at: number, verb: VerbGroup): number | undefined {
    const before = this.#current;
    if (before === undefined || this.#phrases[at]?.kind !== 'noun' || verb.words.length > 0) return undefined;
    if (!(before.isPassive ? ['be'] : ['do']).includes(verb.lemma)) return undefined;
    const { argument, next } = this.#coordination(at);
    const { opening: _opening, ...clause } = before;
    this.#current = {
      ...clause,
      subject: argument,
      objects: [...before.objects],
      obliques: [...before.obliques],
    };
    this.#clauses.push(this.#current);
    this.#last = argument;
    this.#settle();
    return next;
  }

  /** "is being advised, as Lao P.D.R. will be": likewise, with a tense of its own. */
  #echoAfter(subject: Argument, at: number): boolean {
    const before = this.#current;
    const verb = this.#phrases[at];
    const follows = this.#phrases[at + 1]?.kind;
    if (
      !before ||
      verb?.kind !== 'verb' ||
      (follows !== undefined && !['stop', 'comma', 'subordinator'].includes(follows))
    )
      return false;
    if (!(before.isPassive ? ['be'] : ['do']).includes(verb.lemma)) return false;
    const { opening: _opening, ...clause } = before;
    this.#current = {
      ...clause,
      verb: { ...before.verb, words: [...verb.words, verb.text] },
      subject,
      objects: [...before.objects],
      obliques: [...before.obliques],
    };
    this.#clauses.push(this.#current);
    this.#last = subject;
    this.#settle();
    return true;
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

  /** Prepositional phrases that stand before the second of two verbs. */
  #ahead: Oblique[] = [];

  /** "TSB held a workshop, APT a forum": a party and at once an event or text, as the verb has them. */
  #isGappedObject(noun: NounPhrase | undefined, next: number): boolean {
    const object = this.#phrases[next];
    if (!isParty(noun) || object?.kind !== 'noun' || !object.unit) return false;
    const before =
      this.#current?.objects.at(-1)?.nouns.at(-1) ?? this.#phrases[this.#phrases.indexOf(noun as Phrase) - 2];
    const isAlike =
      before?.kind === 'noun' && before.unit?.draft.label === object.unit.draft.label && !isParty(object);
    return isAlike && this.#current?.subject?.nouns.some(isParty) === true;
  }

  /** The clause whose list an aside interrupts: "approved A and, jointly prepared with WHO, B". */
  #interrupted: Draft | undefined;

  /** Notes such an aside at its first phrase. */
  #noteAside(at: number): void {
    const isAfterBoth =
      this.#phrases[at - 1]?.kind === 'comma' && this.#phrases[at - 2]?.kind === 'conjunction';
    if (isAfterBoth && this.#current && this.#current.objects.length > 0) this.#interrupted = this.#current;
  }

  /** The text after an aside goes on with the list before it; a participle in between is said of it. */
  #resumeList(argument: Argument): boolean {
    const main = this.#interrupted;
    if (!main || !this.#afterComma || !isText(argument.nouns[0])) return false;
    this.#interrupted = undefined;
    if (this.#current !== main && this.#current?.isReduced) this.#current.subject = argument;
    main.objects.push(argument);
    this.#current = main;
    return true;
  }

  readonly #parents = new Map<Argument, Argument | undefined>();

  #hostOf(argument: Argument, preposition: string): Argument | undefined {
    for (let host: Argument | undefined = argument; host; host = this.#parents.get(host))
      if (host.of.some((oblique) => oblique.preposition === preposition)) return host;
    return undefined;
  }

  #argument(at: number): number {
    const { argument, next } = this.#coordination(at);
    if (this.#resumeList(argument)) {
      this.#last = argument;
      this.#settle();
      return next;
    }
    const follows = this.#phrases[next];
    const isNewSubject = this.#current !== undefined && this.#opensClause(next);
    if (this.#isInBrackets) {
      // an acronym or gloss: of the phrase before it
      return next;
    }
    const isGapped = this.#isGapped(argument.nouns[0], next) || this.#isGappedObject(argument.nouns[0], next);
    if ((this.#afterComma || this.#afterConjunction) && isGapped) {
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
      const isAside = this.#afterComma && !this.#afterConjunction;
      const main = this.#hostOfSame(argument);
      if (main) main.objects.push(argument);
      else if (isAside && this.#names(argument)) this.#last?.nouns.push(...argument.nouns);
      else if (!isAside || this.#current.objects.length === 0 || this.#repeatsObject(argument, next))
        this.#current.objects.push(argument);
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

  /** "a new work item, Y.dt-fw", "its parent, SG13": a name that says which thing the noun before the comma means. */
  #names({ nouns }: Argument): boolean {
    const [name] = nouns;
    const noun = this.#last?.nouns.at(-1);
    if (!name?.unit || !noun || noun.unit || this.#last?.nouns.length !== 1) return false;
    const ends = NAMED_BY[noun.head];
    return ends !== undefined && fits(name.unit.draft.label, ends);
  }

  /** "will assist A in applying T, and B on stations": B is an object of the first verb. */
  #hostOfSame({ nouns }: Argument): Draft | undefined {
    if (!this.#current?.isReduced || !this.#afterConjunction || !isPlace(nouns[0])) return undefined;
    if (this.#current.objects.some((object) => object.nouns.some(isPlace))) return undefined;
    const main = this.#clauses.findLast((clause) => !clause.isReduced);
    return main?.objects.at(-1)?.nouns.some(isPlace) === true ? main : undefined;
  }

  /** "assisted A with its plan, B with its rules": one object more, with the preposition of the one before. */
  #repeatsObject({ nouns }: Argument, next: number): boolean {
    const follows = this.#phrases[next];
    const before = this.#current?.objects.at(-1);
    const label = before?.nouns.at(-1)?.unit?.draft.label;
    return (
      label !== undefined &&
      label === nouns[0]?.unit?.draft.label &&
      follows?.kind === 'preposition' &&
      before?.of.some(({ preposition }) => preposition === follows.text) === true
    );
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
      // "in applying D.50, and Samoa on stations": places do not go on with other names
      if (isPlace(noun) && isText(nouns.at(-1))) break;
      // "and, as the outcome of collaboration with CCSA, H.644.4": nor texts with parties
      if (isGoverned && isText(noun) && isParty(nouns.at(-1))) break;
      const following = this.#passBrackets(ahead + 1);
      // "…, which dates from 2018, SG11 and SG2 have begun": after the relative's comma both are the subject
      const isAfterRelative =
        this.#afterComma && this.#current?.opening === 'which' && isParty(nouns[0]) && isParty(noun);
      const isSubjectOfItsOwn =
        this.#current !== undefined && this.#opensClause(following) && !isAfterRelative;
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
      if (
        isObjectOfItsOwn ||
        isSubjectOfItsOwn ||
        this.#isGapped(noun, following) ||
        this.#isGappedObject(noun, following)
      )
        break;
      // "Under the initiative, ITU and UNICEF have mapped": what stands in front ends where the subject begins
      const isFront = isGoverned && this.#current === undefined && this.#subject === undefined;
      if (isFront && !hasConjunction && this.#opensClause(this.#listEnd(this.#passOwner(following)))) break;
      // "A, on costs, and B, on tariffs": a name does not go on with what the name before it is about
      if (
        isGoverned &&
        !isAlike &&
        noun.unit &&
        this.#phrases[next]?.kind === 'comma' &&
        this.#goesOnWith(noun)
      )
        break;
      nouns.push(noun);
      next = ahead + 1;
    }
    const start = first.start;
    return { argument: { start, end: nouns.at(-1)?.end ?? first.end, nouns, of: [] }, next };
  }

  /** Whether the argument under way has a name of the kind of this one. */
  #goesOnWith({ unit }: NounPhrase): boolean {
    const list = this.#current ? this.#current.objects.at(-1) : this.#subject;
    return list?.nouns.at(-1)?.unit?.draft.label === unit?.draft.label;
  }

  /** Where a list of noun phrases ends. */
  #listEnd(at: number): number {
    let end = at;
    for (;;) {
      let ahead = end;
      while (isJoin(this.#phrases[ahead])) ahead += 1;
      if (ahead === end || this.#phrases[ahead]?.kind !== 'noun') return end;
      end = this.#passOwner(this.#passBrackets(ahead + 1));
    }
  }

  /** "NTRA *of Egypt*". */
  #passOwner(at: number): number {
    const mark = this.#phrases[at];
    const owner = this.#phrases[at + 1];
    return mark?.kind === 'preposition' && mark.text === 'of' && owner?.kind === 'noun' && isPlace(owner)
      ? at + 2
      : at;
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
      this.#noteAside(at);
      // "To it contributed 3GPP": the subject may follow what stands in front
      const isLed = this.#isItem && at === 0;
      const hasSubject =
        isLed || this.#subject !== undefined || this.#relative !== undefined || this.#isInverted();
      const isFinite =
        this.#current === undefined
          ? hasSubject && !isBy
          : (this.#afterConjunction || this.#afterComma || this.#goesOn() || this.#isMain(verb, next)) &&
            !this.#isOfText(at, next) &&
            !isBy &&
            !this.#isInBrackets;
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

  /** "Texts laid before SG13 obtained its approval": of two participles the one with an object is the verb. */
  #isMain(verb: VerbGroup, next: Phrase | undefined): boolean {
    const before = this.#current;
    // "The series held by BDT comprised A": after "by BDT" only the main verb has an object
    const interrupted = this.#waiting.at(-1);
    const isByPassed =
      before?.isReduced === true &&
      before.isPassive &&
      interrupted !== undefined &&
      interrupted.clause === undefined &&
      before.obliques.some(({ preposition }) => preposition === 'by');
    if (isByPassed) return next?.kind === 'noun' && !NAMING.has(verb.lemma);
    return (
      before !== undefined &&
      !before.isReduced &&
      before.verb.form === 'participle' &&
      before.objects.length === 0 &&
      before.subject?.nouns.some(isParty) !== true &&
      before.obliques.some(({ argument }) => argument.start > before.verb.end) &&
      before.opening === undefined &&
      next?.kind === 'noun' &&
      !NAMING.has(verb.lemma)
    );
  }

  /** "approved A, developed with WHO", "and, jointly prepared with WHO, A": said of the text. */
  #isOfText(at: number, next: Phrase | undefined): boolean {
    if (next?.kind !== 'preposition' || this.#phrases[at - 1]?.kind !== 'comma') return false;
    const noun = this.#phrases[at + 2];
    const isTogether =
      next.text === 'with' || (next.text === 'in' && noun?.kind === 'noun' && TOGETHER.has(noun.head));
    if (!isTogether) return false;
    return this.#phrases[at - 2]?.kind === 'conjunction' || isText(this.#last?.nouns.at(-1));
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
        // "A, developed with WHO, was approved": what is no party does nothing
        const isThing =
          before.objects.length === 0 &&
          !(before.subject?.nouns ?? []).some(isParty) &&
          before.subject?.nouns.some(isText) === true;
        if (
          !this.#afterConjunction &&
          (!this.#afterComma || isThing) &&
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
      obliques: [...fronts, ...this.#ahead],
      isConditional: this.#isConditional,
      ...(opening !== undefined && { opening }),
      ...(isLed && { isLed }),
    };
    // "Agreed at the same meeting, Supplement 78 gives guidance", "Working with ETSI, SG12 produced": of the same subject
    const front = this.#clauses.at(-1);
    const isAside = front?.isReduced === true && (front.isPassive || front.verb.form === 'ing');
    if (isAside && front.subject === undefined && this.#clauses.length === 1) front.subject = subject;
    this.#clauses.push(clause);
    this.#current = clause;
    this.#fronts = [];
    this.#ahead = [];
    this.#last = undefined;
    this.#settle();
  }

  #mainSubject(): Argument | undefined {
    return this.#clauses.findLast((clause) => !clause.isReduced)?.subject;
  }

  #openRelative(mark: Mark, preposition: string | undefined): void {
    // "A, which was consented in May and which is in Last Call": both of A
    const isSecond = this.#afterConjunction && this.#current?.opening === 'which';
    const antecedent = (isSecond ? this.#relative?.antecedent : undefined) ?? this.#last ?? this.#subject;
    if (mark.text === 'that' && this.#isCleft()) {
      this.#cleave();
      return;
    }
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

  /** "It was SG13 that approved A", "It was in liaison with IMO that WP 5B developed A": the copula only lifts out a part. */
  #isCleft(): boolean {
    const main = this.#current;
    return main?.verb.lemma === 'be' && main.subject?.pronoun === 'it' && !main.isReduced;
  }

  /** What was lifted out is the subject or stands in front of the clause that follows. */
  #cleave(): void {
    const { objects = [], obliques = [] } = this.#current ?? {};
    this.#clauses.pop();
    this.#current = undefined;
    this.#subject = objects[0];
    this.#fronts = objects.length > 0 ? [] : [...obliques];
    this.#last = undefined;
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
    this.#interrupted = undefined;
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

/** Common nouns with the names that may say which one is meant. */
const NAMED_BY: Readonly<Record<string, readonly EndLabel[]>> = {
  ...Object.fromEntries(
    [
      'item',
      'text',
      'draft',
      'recommendation',
      'report',
      'supplement',
      'guideline',
      'paper',
      'amendment',
      'standard',
    ].map((noun) => [noun, ['Deliverable', 'WorkItem'] as const]),
  ),
  ...Object.fromEntries(
    ['project', 'program', 'programme', 'platform', 'tool', 'toolkit', 'centre', 'center', 'portal'].map(
      (noun) => [noun, ['Project', 'Initiative'] as const],
    ),
  ),
  ...Object.fromEntries(
    ['parent', 'regulator', 'agency', 'authority', 'operator', 'university', 'ministry'].map((noun) => [
      noun,
      ['Body', 'Organization'] as const,
    ]),
  ),
};

const isParty = (noun: NounPhrase | undefined): boolean =>
  noun?.unit !== undefined && fits(noun.unit.draft.label, ['Body', 'Organization']);

const isText = (noun: NounPhrase | undefined): boolean =>
  noun?.unit !== undefined && fits(noun.unit.draft.label, ['Deliverable', 'WorkItem']);

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
