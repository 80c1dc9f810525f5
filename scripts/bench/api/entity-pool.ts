import type { Vocabulary } from '../../../src/data/vocabulary.ts';
import type { Entity, Properties } from '../../../src/domain/extraction.ts';
import { ENTITY_LABELS, type EndLabel, type EntityLabel, fitsEnd } from '../../../src/domain/model.ts';
import type { GraphSize } from './graph-size.ts';
import { Random } from './random.ts';

/** Labels of what documents are the first to name, with how often: texts and organisations grow with the reports, bodies hardly do. */
const NEW_LABELS: readonly (readonly [EntityLabel, number])[] = [
  ['Recommendation', 34],
  ['Organization', 14],
  ['WorkItem', 14],
  ['Event', 12],
  ['Report', 5],
  ['Supplement', 5],
  ['Amendment', 4],
  ['Question', 4],
  ['Project', 3],
  ['Resolution', 2],
  ['Guideline', 1],
  ['Series', 1],
  ['StudyGroup', 1],
];

const SUBJECTS =
  'smart metering,network slicing,quantum keys,digital twins,emergency calls,spectrum sharing,cable broadband,cloud audit,data wallets,open radio,timing,accessibility,e-waste,number portability,video coding,machine learning,precision farming,disaster relief,identity,cyber security'.split(
    ',',
  );
const PLACES = ['Geneva', 'Nairobi', 'Lima', 'Tunis', 'Bangkok', 'Kigali'];

/** All entities that documents of a generated graph can name. */
export interface EntityPool {
  /** Those that the nth document is the first to name; the graph holds them for sure. */
  readonly newOf: (document: number) => readonly Entity[];
  /** Those that may stand at an end of a relationship, the likeliest first. */
  readonly fitting: (ends: readonly EndLabel[]) => readonly Entity[];
}

/** Whether an entity may stand where the model's table writes these ends. */
export function fits({ label }: Entity, ends: readonly EndLabel[]): boolean {
  return ends.some((end) => fitsEnd(label, end));
}

/** The vocabulary's entities, and as many made ones as the size asks for. */
export function entityPool(size: GraphSize, vocabulary: Vocabulary, seed: number): EntityPool {
  const random = new Random(seed);
  const made = Array.from({ length: size.documents * size.newEntities }, (_, at) =>
    makeEntity(random.weighted(NEW_LABELS), at, random),
  );
  const known = vocabulary.entries
    .filter(({ label }) => label !== 'Document')
    .map(({ id, label, name, names }): Entity => {
      const others = names.filter((alias) => alias !== name).slice(0, 2);
      // never an empty list, which the import could not say
      const aliases = others.length > 0 ? others : [`the ${name}`];
      return { id, label, name, aliases, known: true, properties: {} };
    });
  const byLabel = Map.groupBy([...known, ...made], ({ label }) => label);
  const byEnds = new Map<string, readonly Entity[]>();
  return {
    newOf: (document) => made.slice(document * size.newEntities, (document + 1) * size.newEntities),
    fitting: (ends) => {
      const key = ends.join();
      const found = byEnds.get(key) ?? interleaved(ends, byLabel);
      byEnds.set(key, found);
      return found;
    },
  };
}

/** Entities of all labels that fit, in turn, so that no label has all the likely places. */
function interleaved(
  ends: readonly EndLabel[],
  byLabel: ReadonlyMap<EntityLabel, readonly Entity[]>,
): readonly Entity[] {
  const labels = (Object.keys(ENTITY_LABELS) as EntityLabel[]).filter((label) =>
    ends.some((end) => fitsEnd(label, end)),
  );
  const lists = labels.map((label) => byLabel.get(label) ?? []);
  return lists
    .flatMap((list, which) => list.map((entity, at) => ({ entity, key: at * lists.length + which })))
    .sort((a, b) => a.key - b.key)
    .map(({ entity }) => entity);
}

function makeEntity(label: EntityLabel, at: number, random: Random): Entity {
  const number = 10_000 + at;
  const subject = random.pick(SUBJECTS);
  const title = `Framework and requirements of ${subject} for ${random.pick(SUBJECTS)}, part ${number}`;
  const made = (id: string, name: string, aliases: string[], properties: Properties): Entity => ({
    id,
    label,
    name,
    aliases,
    known: random.next() < 0.5,
    properties,
  });
  const text = (kind: string, slug: string): Entity =>
    made(`itu-t-${slug}y.${number}`, `ITU-T ${kind}Y.${number}`, [`${kind}Y.${number}`], {
      title,
      designation: `ITU-T ${kind}Y.${number}`,
      date: `20${10 + (at % 15)}-0${1 + (at % 9)}`,
      status: 'in force',
    });
  switch (label) {
    case 'Recommendation':
      return text('', '');
    case 'Supplement':
      return text('Suppl. ', 'suppl-');
    case 'Amendment':
      return text('Amd. ', 'amd-');
    case 'Report':
      return text('TR. ', 'tr-');
    case 'Guideline':
      return text('Guide ', 'guide-');
    case 'Series':
      return text('Series ', 'series-');
    case 'WorkItem':
      return made(`itu-t-wi-y.${number}-draft`, `Y.draft-${number}`, [`draft ${number}`], { title });
    case 'Question':
      return made(`itu-t-q${number}-1`, `Question ${number}/1`, [`Q${number}/1`], { title });
    case 'StudyGroup':
      return made(`itu-t-sg${number}`, `ITU-T SG${number}`, [`SG${number}`], { title });
    case 'Resolution':
      return made(`wtsa-res-${number}`, `WTSA Resolution ${number}`, [`Res. ${number}`], {
        title,
        organ: 'WTSA',
        number: String(number),
      });
    case 'Event':
      return made(`event-workshop-${number}`, `Workshop ${number} on ${subject}`, [`Workshop ${number}`], {
        startDate: `2019-0${1 + (at % 9)}-10`,
        endDate: `2019-0${1 + (at % 9)}-12`,
        city: random.pick(PLACES),
        status: random.next() < 0.8 ? 'held' : 'scheduled',
      });
    case 'Project':
      return made(`project-${number}`, `Project ${number} on ${subject}`, [`Project ${number}`], { title });
    default:
      return made(`org-forum-${number}`, `Forum ${number} on ${subject}`, [`F${number}`], { kind: 'sdo' });
  }
}
