import { evidenceFilter, listArgument } from '../arguments.ts';
import type { EntityFactsArgs, RequireFields } from '../generated/resolver-types.ts';
import type { EntityFacts } from '../loaders.ts';
import type { FactParts } from '../../graph/read/facts.ts';
import { areNarrowEnds, areNarrowFacts, type Place, ROWS } from '../selection.ts';

/** What the field `facts` asks of the entity that has it. */
export function factRequest(
  { direction, predicates, includePlanned, where }: RequireFields<EntityFactsArgs, 'includePlanned'>,
  place: Place,
): Omit<EntityFacts, 'range'> {
  return {
    role: direction === 'SUBJECT' || direction === 'OBJECT' ? direction : null,
    filter: {
      predicates: listArgument('predicates', predicates),
      subject: null,
      object: null,
      where: evidenceFilter(where),
      includePlanned,
    },
    parts: factParts(place),
  };
}

/** How much a list of facts asks of them and their ends. */
export function factParts(place: Place): FactParts {
  return {
    narrowFacts: areNarrowFacts(place, ROWS, ['subject', 'object']),
    narrowNodes: areNarrowEnds(place, ROWS),
  };
}
