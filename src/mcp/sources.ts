import { type CitedFact, documentName } from './cited-facts.ts';

/** Quotes of one answer, each numbered and shown once: many facts may be read from one sentence. */
export class Sources {
  readonly #numbers = new Map<string, number>();
  readonly #lines: string[] = [];

  /** `[1]` with what is to be known of the fact beside its quote. */
  cite({ citation, planned }: CitedFact): string {
    const { document, where, passage, start, end, quote, wording, rule } = citation;
    const span = `${passage} ${String(start)}–${String(end)}`;
    let number = this.#numbers.get(span);
    if (number === undefined) {
      number = this.#lines.length + 1;
      this.#numbers.set(span, number);
      this.#lines.push(`[${String(number)}] ${documentName(document)}, ${where} (${span}): “${quote}”`);
    }
    return `[${String(number)}] “${wording}”, rule ${rule}${planned ? ' – NOT DONE YET' : ''}`;
  }

  /** The quotes that were cited, in the order of their numbers; nothing where none was. */
  lines(): readonly string[] {
    return this.#lines.length === 0 ? [] : ['Sources:', ...this.#lines];
  }
}

/** A fact with the number of its quote. */
export function factText(fact: CitedFact, sources: Sources): string {
  const said = Object.entries(fact.qualifiers).map(([name, value]) => `${name}: ${String(value)}`);
  const qualifiers = said.length === 0 ? '' : ` (${said.join('; ')})`;
  return `${fact.subject.name} ${fact.predicate} ${fact.object.name}${qualifiers} ${sources.cite(fact)}`;
}
