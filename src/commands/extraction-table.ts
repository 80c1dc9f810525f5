/** An extraction for a person at a terminal. */
import type { Extraction, Fact } from '../domain/extraction.ts';
import type { Colors } from './command-context.ts';

const MAX_QUOTE_LENGTH = 160;

/** Facts under their passages in the order of the text, with names instead of ids, then what was seen and not linked. */
export function extractionTable(extraction: Extraction, colors: Colors): string {
  const { document, entities, mentions, facts, diagnostics } = extraction;
  const names = new Map<string, string>([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...document.sections.map(({ id, where, title }) => [id, `section ${where} ${title}`.trim()] as const),
    ...document.passages.map(({ id, where }) => [id, `passage ${where}`] as const),
  ]);
  const counts = [
    count(document.passages.length, 'passage'),
    count(entities.length, 'entity', 'entities'),
    count(mentions.length, 'mention'),
    count(facts.length, 'fact'),
  ];
  const lines = [colors.bold(document.title), `${document.id}: ${counts.join(', ')}`];
  const factsOf = Map.groupBy(facts, ({ passage }) => passage);
  for (const { id, where, kind } of document.passages) {
    const own = factsOf.get(id) ?? [];
    if (own.length === 0) continue;
    lines.push('', colors.bold(`${where}${kind === 'paragraph' ? '' : ` (${kind})`}`));
    let quote: string | undefined;
    for (const fact of own) {
      lines.push(`  ${factLine(fact, names, colors)}`);
      if (fact.quote !== quote) lines.push(colors.dim(`      “${shorten(fact.quote)}”`));
      quote = fact.quote;
    }
  }
  if (diagnostics.length > 0) lines.push('', colors.bold('To look at'));
  for (const { code, message, passage } of diagnostics) {
    lines.push(
      `  ${colors.yellow(code)} ${passage === undefined ? '' : `${names.get(passage) ?? passage}: `}${message}`,
    );
  }
  return lines.join('\n');
}

function factLine(fact: Fact, names: ReadonlyMap<string, string>, colors: Colors): string {
  const qualifiers = Object.entries(fact.qualifiers).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  const [subject, object] = [fact.subject, fact.object].map((id) => names.get(id) ?? id);
  return `${subject ?? ''} ${colors.cyan(fact.predicate)} ${object ?? ''}${qualifiers.length > 0 ? colors.dim(`  (${qualifiers.join('; ')})`) : ''}`;
}

/** Both ends of a quote: a list's lead-in stands at its start, the item at its end. */
function shorten(quote: string): string {
  if (quote.length <= MAX_QUOTE_LENGTH) return quote;
  return `${quote.slice(0, MAX_QUOTE_LENGTH / 2)} … ${quote.slice(-MAX_QUOTE_LENGTH / 2)}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
