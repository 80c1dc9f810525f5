import { type CitedFact, documentName } from './cited-facts.ts';

/** A sentence; what it states may have been read from it by a rule, or not. */
export type Quoted = Omit<CitedFact['citation'], 'wording' | 'rule'> &
  Partial<Readonly<Record<'wording' | 'rule', string | undefined>>>;

/** Quotes of one answer, each numbered and shown once: many facts may be read from one sentence. */
export class Sources {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  /** `[1]` with verb and rule. */
  cite({ document, where, passage, start, end, quote, wording, rule }: Quoted): string {
    const span = `${passage} ${String(start)}–${String(end)}`;
    let number = this.#numbers.get(span);
    if (number === undefined) {
      number = this.#lines.length + 1;
      this.#numbers.set(span, number);
      this.#lines.push(`[${String(number)}] ${documentName(document)}, ${where} (${span}): “${quote}”`);
    }
    const said = wording === undefined ? '' : ` “${wording}”`;
    const read = rule === undefined ? '' : `, rule ${rule}`;
    return `[${String(number)}]${said}${read}`;
  }

  /** The quotes that were cited, in the order of their numbers; nothing where none was. */
  lines(): readonly string[] {
    return this.#lines.length === 0 ? [] : ['Sources:', ...this.#lines];
  }
}

/** The number of a fact's quote, with verb and rule; what is not done is marked. */
export function citeFact({ citation, planned }: CitedFact, sources: Sources): string {
  return `${sources.cite(citation)}${planned ? ' – NOT DONE YET' : ''}`;
}

/** A fact with the number of its quote. */
export function factText(fact: CitedFact, sources: Sources): string {
  const said = Object.entries(fact.qualifiers).map(([name, value]) => `${name}: ${String(value)}`);
  const qualifiers = said.length === 0 ? '' : ` (${said.join('; ')})`;
  return `${fact.subject.name} ${fact.predicate} ${fact.object.name}${qualifiers} ${citeFact(fact, sources)}`;
}
