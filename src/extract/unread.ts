/** What a sentence names and no rule linked, and why: so that a reader sees what is missing. */
import type { Diagnostic } from '../domain/document.ts';
import type { SentenceView } from './sentence-view.ts';
import { fits } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Fewer names than this, and no verb that a rule knows, leave nothing to link. */
const LEAST_NAMES = 2;

/** A role of a frame: who does it, what it is done to. */
export type Role = 'agent' | 'object';

/** Why words were not linked. */
export interface UnreadReason {
  /** `extract/negated`, `extract/not-done`, `extract/roles`, `extract/no-rule`. */
  readonly code: string;
  readonly reason: string;
  /** Roles for which the sentence names nothing that may fill them. */
  readonly missing: readonly Role[];
}

/** A diagnostic for a sentence that gave no fact though it names things or has a verb that rules know. */
export function noteUnread(
  view: SentenceView,
  triggers: readonly Trigger[],
  passageId: string,
): Diagnostic | undefined {
  const names = [...new Set(view.units.map((unit) => unit.draft.name))];
  if (names.length === 0 || (triggers.length === 0 && names.length < LEAST_NAMES)) return undefined;
  const { code, reason } = sentenceReason(view, triggers);
  return {
    code,
    message: `names ${names.join(', ')}, and no fact was read: ${reason}`,
    passage: passageId,
    span: { start: view.start, end: view.end },
  };
}

/** Why a sentence links nothing: what is denied first, then what is not done, then what lacks a role. */
export function sentenceReason(view: SentenceView, triggers: readonly Trigger[]): UnreadReason {
  const telling =
    triggers.find((trigger) => trigger.isNegated) ??
    triggers.find(({ modality }) => modality === 'hypothetical' || modality === 'planned') ??
    triggers[0];
  return telling
    ? triggerReason(view, telling)
    : { code: 'extract/no-rule', reason: 'no verb or noun that a rule knows', missing: [] };
}

/** Why a trigger gave no fact. */
export function triggerReason(view: SentenceView, trigger: Trigger): UnreadReason {
  const { frame, wording, modality } = trigger;
  if (trigger.isNegated) return { code: 'extract/negated', reason: `"${wording}" is denied`, missing: [] };
  if (modality === 'hypothetical' || modality === 'planned') {
    const reason = `"${wording}" is a plan, a condition or a possibility`;
    return { code: 'extract/not-done', reason, missing: [] };
  }
  const missing = (['agent', 'object'] as const).filter(
    (role) => !view.units.some((unit) => unit.isAdjective !== true && fits(unit.draft.label, frame[role])),
  );
  const lacks = missing.map((role) => `${role} (${frame[role].join(', ')})`).join(' and no ');
  const reason =
    lacks === ''
      ? `what may belong to "${wording}" stands where its rule does not look`
      : `"${wording}" has no ${lacks} in the sentence`;
  return { code: 'extract/roles', reason, missing };
}
