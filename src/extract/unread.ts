/** What a sentence names and no rule linked, and why: so that a reader sees what is missing. */
import type { Diagnostic } from '../domain/document.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Fewer names than this, and no verb that a rule knows, leave nothing to link. */
const LEAST_NAMES = 2;

/** A diagnostic for a sentence that gave no fact though it names things or has a verb that rules know. */
export function noteUnread(
  view: SentenceView,
  triggers: readonly Trigger[],
  passageId: string,
): Diagnostic | undefined {
  const names = [...new Set(view.units.map((unit) => unit.draft.name))];
  if (names.length === 0 || (triggers.length === 0 && names.length < LEAST_NAMES)) return undefined;
  const [code, reason] = reasonOf(triggers);
  return {
    code,
    message: `names ${names.join(', ')}, and no fact was read: ${reason}`,
    passage: passageId,
    span: { start: view.start, end: view.end },
  };
}

function reasonOf(triggers: readonly Trigger[]): readonly [string, string] {
  const negated = triggers.find((t) => t.isNegated);
  if (negated) return ['extract/negated', `"${negated.wording}" is denied`];
  const open = triggers.find((t) => t.modality === 'hypothetical' || t.modality === 'planned');
  if (open) return ['extract/not-done', `"${open.wording}" is a plan, a condition or a possibility`];
  const [first] = triggers;
  if (first) return ['extract/roles', `who or what belongs to "${first.wording}" was not found`];
  return ['extract/no-rule', 'no verb or noun that a rule knows'];
}
