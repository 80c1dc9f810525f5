/** Whether an event was cancelled or is still to come, by the words around it. */

/** `scheduled`, `cancelled`, or nothing; `start` and `end` are those of the event in the sentence. */
export function statusOf(sentence: string, start: number, end: number): string | undefined {
  const before = sentence.slice(0, start);
  const near = sentence.slice(Math.max(0, start - 120), Math.min(sentence.length, end + 120));
  const after = sentence.slice(end);
  if (CANCELLED.test(near)) return 'cancelled';
  return PLANNED_BEFORE.test(before) || PLANNED_AFTER.test(after) ? 'scheduled' : undefined;
}

const CANCELLED =
  /\bcancel+ed\b|\bwill not take place\b|\bcalled off\b|\bdropped\b|\bput off (?:without|indefinitely)\b|\bdid not take place\b/;
const PLANNED_BEFORE =
  /(?:(?:scheduled|planned|foreseen|envisaged)\s+(?:for|in|to)|\b(?:will|plans?|intends?|is\s+to|are\s+to|is\s+going\s+to)\s+(?:also\s+|then\s+|to\s+)?(?:hold|organi[sz]e|host|run|stage|give|convene|conduct|launch)?\s*(?:an?|the|its|another)?)\b[^.]{0,40}$/;
const PLANNED_AFTER =
  /^[^.;]{0,110}\b(?:(?:is|are)\s+(?:now\s+|also\s+)?(?:scheduled|planned|foreseen|due|to\s+(?:be\s+(?:held|given|organi[sz]ed|run|hosted)|take\s+place|meet|follow))|will\s+(?:be\s+(?:held|organi[sz]ed|given|run|hosted)|take\s+place|host|meet|follow)|scheduled\s+for|to\s+be\s+(?:held|given)|\(scheduled\))/;
