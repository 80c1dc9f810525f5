/** Kinds of help by the words of a clause. */

/** Kinds of help by the words of the clause; the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['roadmap', /\broad\s?map|master plan|national strategy\b/i],
  ['policy', /\bpolic(?:y|ies)|regulat|legislat|roaming\b/i],
  ['training', /\btrain|course|workshop|seminar|bootcamp|fellowship/i],
  ['capacity-building', /\bcapacity|human resource|skills?\b/i],
  [
    'infrastructure',
    /\bIXPs?\b.*\b(?:setting|set up|establish|under)|\bset(?:ting)? up of\b|\bsub-regional IXP|\binfrastructure|backbone/i,
  ],
  ['connectivity', /\bconnectivity|wireless|broadband|schools|hospitals/i],
];
export function kindOfHelp(text: string): string {
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? 'technical-assistance';
}
