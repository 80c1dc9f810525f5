import type { Unlinked } from '../../explain/explanation.ts';
import type { Resolvers, UnlinkedKind } from '../generated/resolver-types.ts';
import { MOST_OF_A_PASSAGE, MOST_READINGS } from '../limits.ts';
import { toProperties } from './properties.ts';

const UNLINKED_KINDS: Readonly<Record<Unlinked['what'], UnlinkedKind>> = {
  name: 'NAME',
  trigger: 'TRIGGER',
  row: 'ROW',
  doubt: 'DOUBT',
};

/** How a passage is read. */
export const explanationResolvers: Pick<
  Resolvers,
  'Explanation' | 'ExplainedMention' | 'ExplainedFact' | 'RuleNote' | 'Unlinked'
> = {
  Explanation: {
    mentions: ({ mentions }) => mentions.slice(0, MOST_OF_A_PASSAGE),
    facts: ({ facts }) => facts.slice(0, MOST_OF_A_PASSAGE),
    unlinked: ({ unlinked }) => unlinked.slice(0, MOST_OF_A_PASSAGE),
  },
  ExplainedMention: {
    entityId: ({ entity }) => entity,
    name: ({ resolved }) => resolved.name,
    label: ({ resolved }) => resolved.label,
    known: ({ resolved }) => resolved.known,
  },
  ExplainedFact: {
    subjectId: ({ subject }) => subject,
    objectId: ({ object }) => object,
    ruleId: ({ rule }) => rule,
    rule: ({ ruleNote }) => ruleNote,
    qualifiers: ({ qualifiers }) => toProperties(qualifiers),
  },
  RuleNote: { readings: ({ readings }) => readings.slice(0, MOST_READINGS) },
  Unlinked: {
    what: ({ what }) => UNLINKED_KINDS[what],
    entityId: ({ entity }) => entity,
    missing: ({ missing }) => missing ?? [],
  },
};
