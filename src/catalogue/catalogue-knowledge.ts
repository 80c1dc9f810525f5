import type { Catalogue, CatalogueKnowledge, CatalogueText } from '../domain/catalogue.ts';

/** `itu-t-g.8271.1-y.1366.1`: the first of several numbers. */
const JOINT = /^(itu-t-[a-z]\.[\d.]+)-[a-z]\.\d/;

/** What a catalogue that was read says of every text that it lists. */
export function knowledgeOf(catalogue: Catalogue): CatalogueKnowledge {
  const listings = new Map(catalogue.listings.map((listing) => [listing.id, listing]));
  const editionsOf = Map.groupBy(
    catalogue.links.filter(({ type }) => type === 'EDITION_OF'),
    ({ to }) => to,
  );
  const worksOf = new Map(
    catalogue.links.filter(({ type }) => type === 'EDITION_OF').map(({ from, to }) => [from, to]),
  );
  const groupsOf = Map.groupBy(
    catalogue.links.filter(({ type }) => type === 'RESPONSIBLE_FOR'),
    ({ to }) => to,
  );
  const editions = (id: string): string[] =>
    (editionsOf.get(id) ?? []).flatMap(({ from }) => [from, ...editions(from)]);
  const works = (id: string): string[] => {
    const work = worksOf.get(id);
    return work === undefined ? [] : [work, ...works(work)];
  };
  const textOf = (id: string): CatalogueText => {
    const dated = editions(id).sort();
    const titles = [id, ...dated].map((text) => listings.get(text)?.properties['title']);
    return {
      id,
      titles: [...new Set(titles.filter((title) => typeof title === 'string'))],
      editions: dated.map((edition) => {
        const listing = listings.get(edition);
        const date = listing?.properties['date'];
        return { id: edition, name: listing?.name ?? edition, ...(typeof date === 'string' && { date }) };
      }),
      groups: [id, ...works(id)].flatMap((text) => (groupsOf.get(text) ?? []).map(({ from }) => from)).sort(),
    };
  };
  const firsts = [...listings.keys()].flatMap((id) => JOINT.exec(id)?.[1] ?? []);
  return {
    names: [catalogue.name],
    texts: new Map([...listings.keys()].map((id) => [id, textOf(id)])),
    joint: new Set(firsts.filter((id) => !listings.has(id))),
  };
}
