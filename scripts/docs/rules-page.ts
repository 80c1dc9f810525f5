/** The page about all rules, as Markdown. Everything that it says is in the tables or was read by the extractor just now. */
import { type Frame, loadFrames } from '../../src/data/frames.ts';
import {
  type FormRule,
  loadForms,
  loadReadings,
  loadUnlinkedCodes,
  ruleAnchor,
} from '../../src/data/rules.ts';
import guards from '../../src/data/tables/rules/guards.json' with { type: 'json' };
import { STATED_RELATIONSHIPS } from '../../src/domain/model.ts';
import { readExample } from './read-example.ts';

const INTRODUCTION = `# Rules

How the extractor reads: every fact carries the id of the rule that read it, and each id leads to a section here.
\`resgraph explain FILE PASSAGE\` shows them at work.

_Made by \`npm run docs:rules\` from \`src/data/tables/rules/\`; the facts below each example are what the extractor gives now.
Change the tables, not this page._`;

/** The whole page. */
export function rulesPage(): string {
  return [
    INTRODUCTION,
    contents(),
    readingsSection(),
    guardsSection(),
    unlinkedSection(),
    '## Meanings',
    'A meaning is set off by any of its words, in every form and voice, and links what fills its roles.',
    ...loadFrames().map(frameSection),
    '## Forms and neighbours of names',
    'These read what the form of a name or its place says by itself.',
    ...loadForms().map(formSection),
  ].join('\n\n');
}

/** By predicate, in the order of the model. */
function contents(): string {
  const rules = [
    ...loadFrames().map(({ id, predicate }) => ({ id, predicate: predicate })),
    ...loadForms().map(({ id, example }) => ({ id, predicate: predicateOf(example.fact) })),
  ];
  const lines = Object.keys(STATED_RELATIONSHIPS).flatMap((predicate) => {
    const own = rules.filter((rule) => rule.predicate === predicate);
    return own.length === 0 ? [] : [`- \`${predicate}\`: ${own.map(({ id }) => link(id)).join(', ')}`];
  });
  return [
    '## Contents',
    '- [How a rule’s id reads](#readings)\n- [Words that guards ask for](#guards)\n- [What is seen and not linked](#unlinked)',
    'Rules by what they state:',
    lines.join('\n'),
  ].join('\n\n');
}

/** `SUBJECT PREDICATE OBJECT` → the predicate: the first word in capitals that the model knows. */
const predicateOf = (fact: string): string =>
  fact.split(' ').find((word) => word in STATED_RELATIONSHIPS) ?? '';

const link = (id: string): string => `[${id}](#${ruleAnchor(id)})`;
const anchor = (id: string): string => `<a id="${id}"></a>`;

function readingsSection(): string {
  const sections = loadReadings().map(({ id, reason, example }) =>
    [
      `${anchor(`reading-${id}`)}**\`${id}\`** ${reason}`,
      quoted(example.text),
      factsOf(example.text, example.rule),
    ].join('\n\n'),
  );
  return [
    `${anchor('readings')}\n\n## How a rule’s id reads`,
    'The id of a meaning, a slash, and how it was read: `approve/passive-carried` is the meaning `approve`, passive, with a subject that was carried over from before.',
    ...sections,
  ].join('\n\n');
}

function guardsSection(): string {
  const lists = Object.entries(guards).filter((entry): entry is [string, string[]] =>
    Array.isArray(entry[1]),
  );
  return [
    `${anchor('guards')}\n\n## Words that guards ask for`,
    guards.description,
    ...lists.map(([name, words]) => `**${asWords(name)}**: ${listed(words)}.`),
    'Words inside quotation marks set nothing off: a title is a name.',
  ].join('\n\n');
}

/** `beforeInfinitive` → `before infinitive`. */
const asWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function unlinkedSection(): string {
  const sections = loadUnlinkedCodes().map(({ code, reason, example, repeated }) => {
    const found =
      repeated === undefined ? readExample(example).unlinked.filter((each) => each.code === code) : [];
    const lines = found.map(
      ({ words, reason: why }) => `- ${code === 'extract/no-header' ? '' : `“${words}”: `}${why}`,
    );
    return [`${anchor(ruleAnchor(code))}**\`${code}\`** ${reason}`, quoted(example), lines.join('\n')].join(
      '\n\n',
    );
  });
  return [`${anchor('unlinked')}\n\n## What is seen and not linked`, ...sections].join('\n\n');
}

function frameSection(frame: Frame): string {
  const words = [
    ['verbs', frame.verbs],
    ['nouns', frame.nouns],
    ['of the thing itself', frame.becomes],
    ['prepositions before what it is done to', frame.prepositions],
    ['only with one of', frame.objectNouns ?? []],
  ] as const;
  return [
    `${anchor(ruleAnchor(frame.id))}\n\n### ${frame.id}`,
    `${frame.reason} States \`${frame.predicate}\`${frame.mode === undefined ? '' : `, mode ${frame.mode}`}. Source: ${frame.source}.`,
    words
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => `- ${name}: ${listed(list)}`)
      .join('\n'),
    `- who does it: ${listed(frame.agent)}\n- to what: ${listed(frame.object)}`,
    ...frame.examples.map(({ text }) => [quoted(text), factsOf(text, `${frame.id}/`)].join('\n\n')),
    '_Gives no such fact:_',
    ...frame.counterexamples.map((text) => quoted(text)),
  ].join('\n\n');
}

function formSection({ id, reason, example, counterexample }: FormRule): string {
  return [
    `${anchor(ruleAnchor(id))}\n\n### ${id}`,
    `${reason} States \`${predicateOf(example.fact)}\`.`,
    quoted(example.text),
    factsOf(example.text, id),
    '_Gives no such fact:_',
    quoted(counterexample),
  ].join('\n\n');
}

/** Facts of an example that the rule read; all where it read none, which the tests do not allow. */
function factsOf(text: string, rule: string): string {
  return readExample(text)
    .facts.filter((fact) => fact.rule.startsWith(rule))
    .map((fact) => {
      const qualifiers = Object.entries(fact.qualifiers).map(([key, value]) => `${key}: ${String(value)}`);
      const aside = [...qualifiers, fact.rule].join('; ');
      return `- ${fact.subjectName} \`${fact.predicate}\` ${fact.objectName} (${aside})`;
    })
    .join('\n');
}

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** Lines of a text as a quotation, each on a line of its own. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escaped(line.replaceAll('\t', ' '))}`)
    .join('\\\n');

/** A bullet or a number at the start of a line is text here, and no list. */
const escaped = (line: string): string =>
  line.replace(/[*_<>[\]]/g, '\\$&').replace(/^(\d+)([.)]) /, '$1\\$2 ');
