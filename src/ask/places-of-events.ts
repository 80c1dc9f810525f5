/** Where events were held, as a question asks for it. */
import { questionRelation } from '../data/questions.ts';
import type { Draft, QuestionParts } from './draft-plan.ts';

/** "Where has FG AI4H met", "get together in Wuxi": places of the events that the act is on. */
export function addPlaces(draft: Draft, { things, positions }: QuestionParts): void {
  const isLinked = (at: number): boolean => draft.links.some(({ from, to }) => from === at || to === at);
  const event = draft.terms.find(
    ({ labels, at }) => labels?.length === 1 && labels[0] === 'Event' && isLinked(at),
  );
  if (event === undefined) return;
  const heldIn = questionRelation('held-in');
  things.forEach(({ thing }, index) => {
    const at = positions[index];
    const isPlace =
      thing.labels?.length !== 0 &&
      thing.labels?.every((label) => label === 'Country' || label === 'Region') === true;
    if (at === undefined || !isPlace || isLinked(at)) return;
    draft.links.push({
      from: event.at,
      to: at,
      types: ['HELD_IN'],
      say: heldIn.say,
      eitherWay: false,
      negated: false,
      optional: false,
      statuses: null,
      properties: {},
      topics: [],
      time: null,
    });
  });
}

/** The text may name a city and no country: a city narrows the event itself, and the country of "where" may be missing. */
export function loosenPlaces(draft: Draft, { things, positions }: QuestionParts): void {
  draft.links.forEach((link, at) => {
    if (!link.types.includes('HELD_IN') || link.negated) return;
    const index = positions.indexOf(link.to);
    const place = draft.terms[link.to];
    const event = draft.terms[link.from];
    if (place === undefined || event === undefined || index === -1) return;
    if (place.cities.length > 0) {
      draft.links[at] = { ...link, optional: true };
      draft.terms[event.at] = { ...event, cities: place.cities };
      draft.terms[place.at] = { ...place, ids: null, labels: ['Country', 'Region'], cities: [] };
    } else if (things[index]?.thing.open === true) draft.links[at] = { ...link, optional: true };
  });
}
