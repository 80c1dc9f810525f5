/** What a passage names or begins to say and no rule linked, with the reason. */
import { describeRule } from '../data/rules.ts';
import type { Diagnostic, Passage, Span } from '../domain/document.ts';
import type { Fact } from '../domain/extraction.ts';
import type { SentenceReading } from '../extract/sentence-reading.ts';
import { wordingSpan } from '../extract/trigger-span.ts';
import type { Trigger } from '../extract/triggers.ts';
import { sentenceReason, triggerReason } from '../extract/unread.ts';
import type { Unlinked } from './explanation.ts';

/** Diagnostics of a sentence as a whole: here its triggers and names say the same one by one. */
const OF_SENTENCES = new Set(['extract/negated', 'extract/not-done', 'extract/roles', 'extract/no-rule']);

/** What is known of a passage beside its text. */
interface PassageReading {
  readonly readings: readonly SentenceReading[];
  /** Facts that were kept. */
  readonly facts: readonly Fact[];
  /** Wordings that later passages go on with: "approved the following:" before a list. */
  readonly goneOnWith: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** All of a passage, in the order of the text. */
export function unlinkedOf(
  passage: Passage,
  { readings, facts, goneOnWith, diagnostics }: PassageReading,
): readonly Unlinked[] {
  const used = new Set(facts.flatMap(({ subject, object }) => [subject, object]));
  const found = [
    ...headlessRow(passage),
    ...diagnostics.filter(({ code }) => !OF_SENTENCES.has(code)).map((doubt) => doubtOf(passage, doubt)),
    ...readings.flatMap((reading) => [
      ...idleTriggers(reading, facts)
        .filter(({ wording }) => !goneOnWith.has(wording))
        .map((trigger) => unlinkedTrigger(reading, trigger)),
      ...unlinkedNames(reading, used),
    ]),
  ];
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const at = (passage: Passage, { start, end }: Span): Pick<Unlinked, 'start' | 'end' | 'words'> => ({
  start,
  end,
  words: passage.text.slice(start, end),
});

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function headlessRow(passage: Passage): readonly Unlinked[] {
  if (passage.table === undefined || passage.table.header.length > 0) return [];
  const reason = 'the table has no header that is known, so the row was read as prose';
  return [
    {
      ...at(passage, { start: 0, end: passage.text.length }),
      what: 'row',
      code: 'extract/no-header',
      reason,
    },
  ];
}

function doubtOf(passage: Passage, { code, message, span }: Diagnostic): Unlinked {
  return {
    ...at(passage, span ?? { start: 0, end: passage.text.length }),
    what: 'doubt',
    code,
    reason: message,
  };
}

/** Triggers that no fact was read from. */
function idleTriggers({ triggers, offset }: SentenceReading, facts: readonly Fact[]): readonly Trigger[] {
  return triggers.filter((trigger) => {
    const { start, end } = shifted(trigger, offset);
    return !facts.some((fact) => fact.trigger && fact.trigger.start < end && start < fact.trigger.end);
  });
}

function unlinkedTrigger({ passage, offset, view }: SentenceReading, trigger: Trigger): Unlinked {
  const { code, reason, missing } = triggerReason(view, trigger);
  const rule = describeRule(trigger.frame.id);
  return {
    ...at(passage, shifted(wordingSpan(trigger), offset)),
    what: 'trigger',
    code,
    reason,
    ...(rule && { rule }),
    missing,
  };
}

function unlinkedNames(
  { passage, offset, view, triggers }: SentenceReading,
  used: ReadonlySet<string>,
): Unlinked[] {
  const names = view.all.filter((unit) => view.start <= unit.start && unit.start < view.end);
  return names.flatMap((unit) =>
    [unit, ...(unit.peers ?? [])]
      .filter(({ draft }) => !used.has(draft.id))
      .map(({ draft }) => {
        const { code, reason } =
          draft.label === 'Topic'
            ? {
                code: 'extract/topic',
                reason: 'a topic is linked where a heading, a title or a name holds it',
              }
            : unit.isAdjective
              ? { code: 'extract/adjective', reason: `"${draft.name}" only describes another name` }
              : sentenceReason(view, triggers);
        return {
          ...at(passage, shifted(unit, offset)),
          what: 'name' as const,
          code,
          reason,
          entity: draft.id,
        };
      }),
  );
}
