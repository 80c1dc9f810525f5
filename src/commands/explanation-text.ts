/** An explanation for a person at a terminal. */
import type {
  ExplainedFact,
  ExplainedMention,
  PassageExplanation,
  Unlinked,
} from '../explain/explanation.ts';
import type { Colors } from './command-context.ts';

/** How mentions are marked: by colour where there is one, else in brackets with the name that they resolve to. */
export function explanationText(explanation: PassageExplanation, colors: Colors): string {
  const { passage, facts, unlinked } = explanation;
  const lines = [
    `${colors.bold(passage.where)}  ${passage.kind}  ${colors.dim(passage.id)}`,
    `  ${markedText(explanation, colors)}`,
  ];
  const groups = Map.groupBy(facts, groupKey);
  if (facts.length > 0) lines.push('', `  ${colors.bold('facts')}`);
  for (const group of groups.values()) lines.push(...factLines(group, colors));
  if (unlinked.length > 0) lines.push('', `  ${colors.bold('seen and not linked')}`);
  for (const group of Map.groupBy(
    unlinked,
    ({ what, code, reason }) => `${what}\n${code}\n${reason}`,
  ).values())
    lines.push(...unlinkedLines(group, colors));
  return lines.join('\n');
}

/** The text with its mentions marked; a mention that crosses the end of another is left unmarked. */
function markedText({ passage, mentions }: PassageExplanation, colors: Colors): string {
  const render = (from: number, to: number, inside: readonly ExplainedMention[]): string => {
    let text = '';
    let at = from;
    for (const mention of inside) {
      if (mention.start < at || mention.end > to) continue;
      const within = inside.filter((m) => m !== mention && m.start >= mention.start && m.end <= mention.end);
      const words = render(mention.start, mention.end, proper(within, mention));
      text += `${passage.text.slice(at, mention.start)}${mark(words, mention, colors)}`;
      at = mention.end;
    }
    return text + passage.text.slice(at, to);
  };
  return render(
    0,
    passage.text.length,
    mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** Mentions inside another, those with its very span left out: "Amendments 1 and 2" names two things by the same words. */
const proper = (
  mentions: readonly ExplainedMention[],
  outer: ExplainedMention,
): readonly ExplainedMention[] => mentions.filter(({ start, end }) => start > outer.start || end < outer.end);

function mark(words: string, { resolved }: ExplainedMention, colors: Colors): string {
  if (colors.isColorSupported) return resolved.known ? colors.cyan(words) : colors.magenta(words);
  return `[${words} | ${resolved.label} ${resolved.id}${resolved.known ? '' : ', in no table'}]`;
}

/** Facts of one reading: the same rule, verb and quote, differing in their ends. */
const groupKey = ({ rule, trigger, start, end }: ExplainedFact): string =>
  [rule, trigger?.start, start, end].join(' ');

function factLines(facts: readonly ExplainedFact[], colors: Colors): readonly string[] {
  const [first] = facts;
  if (first === undefined) return [];
  const { rule, ruleNote, trigger, wording, start, end, quote } = first;
  const why = ruleNote ? `${ruleNote.purpose} ${ruleNote.readings.join(' ')}`.trim() : '';
  const words = wording === '' ? 'the form of the name' : `“${wording}”`;
  return [
    ...facts.map(
      (fact) =>
        `    ${fact.subjectName} ${colors.cyan(fact.predicate)} ${fact.objectName}${colors.dim(detailsOf(fact))}`,
    ),
    `      rule     ${rule}${ruleNote ? ` (${ruleNote.page})` : ''}: ${why}`,
    `      trigger  ${words}${trigger ? ` ${spanOf(trigger)}` : wording === '' ? '' : ' (in another passage)'}`,
    `      quote    ${spanOf({ start, end })} “${quote}”`,
  ];
}

function detailsOf({ qualifiers, item, confidence }: ExplainedFact): string {
  const details = [
    ...Object.entries(qualifiers).map(
      ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    ),
    ...(item ? [`item ${spanOf(item)}`] : []),
    `confidence ${String(confidence)}`,
  ];
  return `  (${details.join('; ')})`;
}

function unlinkedLines(group: readonly Unlinked[], colors: Colors): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const words =
    first.what === 'row' ? '' : ` ${group.map((each) => `“${each.words}” ${spanOf(each)}`).join(', ')}`;
  return [
    `    ${colors.yellow(first.code)}${words}`,
    `      ${first.reason}${first.rule ? ` (${first.rule.page})` : ''}`,
  ];
}

const spanOf = ({ start, end }: { start: number; end: number }): string => `${String(start)}–${String(end)}`;
