/** How questions begin that ask where something stands. */

const PLACES =
  'paragraph|passage|sentence|section|place|part|page|line|quote|quotation|wording|words|statement|text|evidence|proof|source|phrase|citation|bit';
const SAY =
  'say|says|said|saying|state|states|stated|stating|mention|mentions|mentioned|mentioning|read|written|find|found|report|reports|reported|describe|describes|described|record|recorded|records|document|documented|show|shows|showing|tell|tells|confirm|confirms|confirming|prove|proves|proving|talk|talks|speak|speaks|indicate|indicates|note|notes|noted|appear|appears|stand|stands|quote|come up|set out|refer|refers|contain|contains|explain|explains|deal|deals|cover|covers|support|supports|supporting|back up|backs up';
const REPORT = '(?:it|we|you|i|one|that|the (?:\\w+ )?(?:reports?|documents?|texts?|council report))';
const TAIL =
  '(?:\\s+(?:that|where|about|of|on|for|how|to|with|the fact|it|is|are|was|were|which|by|so|clearly|explicitly|exactly))*';

/** "On what grounds do we say that", "How do we know that". */
const GROUNDS = new RegExp(
  `^(?:on (?:what|which) (?:grounds|basis|evidence|authority)|how do we know|what makes (?:us|you) (?:say|think)|why do we say|based on what)(?: (?:do|does|did|is|are|can))?(?: ${REPORT})?(?: (?:${SAY}|know|think|claim))?${TAIL}\\s+`,
  'i',
);

/** "Where does the report say that", "In which paragraph is it stated that", "Show me the sentence saying", "Quote the passage about". */
const LEADS: readonly RegExp[] = [
  GROUNDS,
  new RegExp(
    `^where (?:exactly )?(?:in ${REPORT} )?(?:do|does|did|is|are|was|were|can|could)(?:n't)? (?:${REPORT} )?(?:${SAY})\\b${TAIL}\\s+`,
    'i',
  ),
  new RegExp(
    `^(?:in|on|at|under) (?:which|what) (?:${PLACES})s?(?: (?:of|in) ${REPORT})?(?: (?:do|does|did|is|are|was|were|can|could))?(?: ${REPORT})?(?: (?:${SAY})\\b)?${TAIL}\\s+`,
    'i',
  ),
  new RegExp(
    `^(?:which|what) (?:${PLACES})s?(?: (?:of|in) ${REPORT})? (?:do |does |is |are )?(?:${SAY})\\b${TAIL}\\s+`,
    'i',
  ),
  new RegExp(
    `^(?:(?:could|can|would) you )?(?:please )?(?:show|give|quote|cite|find|point|get|provide|display|read|bring|send|tell)(?: me| us)?(?: to| out)?(?: (?:the|an?|any|exact|full|precise|original|very))* (?:${PLACES})s?(?: (?:of|in) ${REPORT})?(?: (?:that|which|where|in which))?(?: ${REPORT})?(?: (?:${SAY})\\b)?${TAIL}\\s+`,
    'i',
  ),
  new RegExp(`^show (?:me|us) where(?: ${REPORT})?(?: (?:${SAY})\\b)?${TAIL}\\s+`, 'i'),
  new RegExp(
    `^(?:(?:what is|is there|what's|any|the) )?(?:the )?(?:exact )?(?:${PLACES})s?(?: (?:that|for|of|on|showing|saying|about))+\\s+`,
    'i',
  ),
];
const END = new RegExp(`\\s+(?:is |are |was |were )?(?:${SAY})(?: (?:in|by) ${REPORT})?\\s*\\??$`, 'i');

/** "safe listening devices: where is that mentioned?" */
const TRAILING = new RegExp(
  `[,:;-]?\\s*(?:where|in which (?:${PLACES})s?) (?:is|are|was|were|do|does) (?:that|it|this|they|these|${REPORT})(?: (?:${SAY}))?(?: (?:that|it|this))?\\s*\\??$`,
  'i',
);

/** "Where is Guatemala mentioned?" */
const NAMED = new RegExp(
  `^where (?:is|are|was|were) (.+) (?:mentioned|named|cited|quoted|discussed|described|talked about|referred to)(?: in ${REPORT})?\\s*\\??$`,
  'i',
);

/** The question without its beginning, where that asks for sentences. */
export function evidenceLead(text: string): { readonly rest: string; readonly found: boolean } {
  for (const lead of LEADS) {
    const match = lead.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length).replace(END, '');
    if (rest.trim().length > 3) return { rest, found: true };
  }
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined) return { rest: named, found: true };
  const trailing = TRAILING.exec(text);
  if (trailing !== null && trailing.index > 3) return { rest: text.slice(0, trailing.index), found: true };
  return { rest: text, found: false };
}
