/** What each rule is for, by the ids that facts carry, and where its page stands. */
import { loadFrames } from './frames.ts';
import formTable from './tables/rules/forms.json' with { type: 'json' };
import readingTable from './tables/rules/readings.json' with { type: 'json' };
import unlinkedTable from './tables/rules/unlinked.json' with { type: 'json' };

/** A rule that reads a form or the neighbours of a name. */
export interface FormRule {
  readonly id: string;
  readonly reason: string;
  readonly example: { readonly text: string; readonly fact: string };
  readonly counterexample: string;
}

/** A way in which every meaning may be read; `example.rule` is the id of the rule that reads the example. */
export interface Reading {
  readonly id: string;
  readonly reason: string;
  readonly example: { readonly text: string; readonly rule: string; readonly fact: string };
}

/** Why something that was seen is not linked. */
export interface UnlinkedCode {
  /** `extract/negated`, as diagnostics and explanations carry it. */
  readonly code: string;
  readonly reason: string;
  /** A text that has such a thing, to be read by a person. */
  readonly example: string;
  /** Where the example is too long to be shown: what it repeats. */
  readonly repeated?: string;
}

/** What a rule is for. */
export interface RuleNote {
  /** As facts carry it: `approve/passive-carried`. */
  readonly id: string;
  /** Why it may read what it reads. */
  readonly purpose: string;
  /** How the words were read, part by part of the id; empty for a rule about the form of a name. */
  readonly readings: readonly string[];
  /** Its page in the repository: `docs/rules.md#approve`. */
  readonly page: string;
}

/** Rules about forms, in code-unit order of their ids. */
export const loadForms = (): readonly FormRule[] => formTable.rules;

/** Ways of reading, in code-unit order of their ids. */
export const loadReadings = (): readonly Reading[] => readingTable.readings;

/** Codes of what is not linked, in code-unit order. */
export const loadUnlinkedCodes = (): readonly UnlinkedCode[] => unlinkedTable.codes;

/** Anchor of a meaning or form rule in `docs/rules.md`: `approve/aside` → `approve-aside`. */
export const ruleAnchor = (id: string): string => id.replaceAll('/', '-');

/** What a rule is for, by the id of a fact or the id of a meaning alone; undefined for an id that no table knows. */
export function describeRule(id: string): RuleNote | undefined {
  const form = loadForms().find((rule) => id === rule.id);
  const frame = form ? undefined : loadFrames().find((each) => id.split('/')[0] === each.id);
  const base = form ?? frame;
  const parts = base && readingsOf(id.slice(base.id.length));
  if (!base || !parts) return undefined;
  return {
    id,
    purpose: base.reason,
    readings: parts.map(({ reason }) => reason),
    page: `docs/rules.md#${ruleAnchor(base.id)}`,
  };
}

/** The readings in `/passive-carried`, in order; undefined where one is not in the table. */
function readingsOf(suffix: string): readonly Reading[] | undefined {
  const found: Reading[] = [];
  let rest = suffix;
  while (rest !== '') {
    const words = rest.slice(1);
    const reading = loadReadings()
      .filter(({ id }) => words === id || words.startsWith(`${id}-`) || words.startsWith(`${id}/`))
      .sort((a, b) => b.id.length - a.id.length)[0];
    if (!reading) return undefined;
    found.push(reading);
    rest = words.slice(reading.id.length);
  }
  return found;
}
