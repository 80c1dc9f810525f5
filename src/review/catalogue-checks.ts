/** What a report says of published texts, beside what catalogues list. A catalogue is reference data: neither is taken to be right. */
import type { ReferenceLink } from '../data/vocabulary.ts';
import type { CatalogueKnowledge, CatalogueText } from '../domain/catalogue.ts';
import type { Entity, Extraction, Fact } from '../domain/extraction.ts';
import { ENTITY_LABELS, type Predicate } from '../domain/model.ts';
import { firstMention, placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** What belongs to an id behind the work: `-2019-12`, `-2019`, `-v2`, `-amd.1`, `-cor.2`, `-err`, `-0` of ITU-R. */
const EDITION = /-(?:(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?|v\d+|(?:amd|cor|add|err)(?:\.\d+)?)$/;
const REVISION = /^(itu-r-re[cp]-[a-z]+\.\d+)-\d{1,2}$/;
/** `itu-t-y.3173` → sector and series; `itu-r-rec-m.2083` → `itu-r`, `m`. */
const SERIES = /^(itu-t|itu-r)-(?:(?:rec|rep)-)?([a-z]{1,3})(?:\.|-suppl)/;
const ACTS: ReadonlySet<Predicate> = new Set<Predicate>(['APPROVED', 'AGREED', 'CONSENTED', 'DETERMINED']);
/** Links by which a group's work goes to another. */
const SUCCESSION = new Set(['SUCCEEDED_BY', 'MERGED_INTO']);

/** Ids of the texts that catalogues are to be asked about for this report. */
export function textsToLookUp({ entities }: Extraction): readonly string[] {
  const ids = entities
    .filter(isText)
    .flatMap(({ id }) => [id, ...worksOf(id)].flatMap((text) => [text, ...twinOf(text), ...seriesOf(text)]));
  return [...new Set(ids)].sort();
}

/** Numbers, editions, titles and groups that differ from the catalogues'. */
export function catalogueChecks(
  extraction: Extraction,
  { names, texts, joint }: CatalogueKnowledge,
  links: readonly ReferenceLink[],
): readonly ReviewItem[] {
  if (names.length === 0) return [];
  // which of several lists a text is a question to the graph; naming them all would name the wrong ones
  const source = names.length === 1 ? `catalogue ${names.join('')}` : `${names.length} catalogues`;
  const items = extraction.entities.filter(isText).flatMap((entity) => {
    const place = firstMention(extraction, entity.id);
    if (place === undefined) return [];
    // A report may name a joint text (G.8271.1/Y.1366.1) by its first number alone.
    if (joint.has(entity.id)) return [];
    const text = texts.get(entity.id);
    const item = text === undefined ? unlisted(entity, texts, source) : titleItem(entity, text, source);
    return item === undefined ? [] : [{ ...place, subject: entity.id, ...item }];
  });
  const groups = extraction.facts
    .filter(({ predicate }) => ACTS.has(predicate))
    .flatMap((fact) => groupItem(extraction, fact, texts, source, links) ?? []);
  return [...items, ...groups];
}

type Finding = Pick<ReviewItem, 'kind' | 'message' | 'advice'>;

/** A text that no catalogue lists: an edition of one that is listed, or a number of a series that is. */
function unlisted(
  { id, name }: Entity,
  texts: ReadonlyMap<string, CatalogueText>,
  source: string,
): Finding | undefined {
  const isExact = twinOf(id).some((twin) => texts.has(twin));
  const work = isExact
    ? undefined
    : worksOf(id)
        .map((candidate) => texts.get(candidate))
        .find((text) => text !== undefined);
  const twin = [id, ...worksOf(id)]
    .flatMap(twinOf)
    .map((candidate) => texts.get(candidate))
    .find((text) => text !== undefined);
  if (work !== undefined) {
    const year = /-((?:19|20)\d\d)$/.exec(id)?.[1];
    if (year !== undefined && work.editions.some(({ date }) => date?.startsWith(year))) return undefined;
    const editions = work.editions.map((edition) => edition.name);
    return {
      kind: 'catalogue-edition',
      message: `${name} is in no list of the ${source}; ${editions.length === 0 ? 'no edition of it is listed' : `listed are ${editions.join(', ')}`}`,
      advice: 'look whether date, version or number is misprinted, or the text newer than the catalogue',
    };
  }
  if (twin !== undefined) {
    const [kind, other] = id.startsWith('itu-r-rep-')
      ? ['Report', 'Recommendation']
      : ['Recommendation', 'Report'];
    return {
      kind: 'catalogue-number',
      message: `${name} is called a ${kind} here; in the ${source} that number is a ${other}, "${twin.titles[0] ?? ''}", and no ${kind}`,
      advice:
        'look which of the two is meant: ITU-R numbers Recommendations and Reports alike, and some catalogues keep only one text for each number',
    };
  }
  return seriesOf(id).some((candidate) => texts.has(candidate))
    ? {
        kind: 'catalogue-number',
        message: `${name} is in no list of the ${source}, where other texts of that series are`,
        advice: 'look whether the number is misprinted, provisional, or newer than the catalogue',
      }
    : undefined;
}

function titleItem(
  { name, properties }: Entity,
  { titles }: CatalogueText,
  source: string,
): Finding | undefined {
  const { title } = properties;
  if (typeof title !== 'string' || titles.length === 0) return undefined;
  const stated = foldTitle(title);
  const listed = titles.map(foldTitle);
  // A title that is cut short, or has its series before it, is the same one.
  const isSame = listed.some((other) => other.includes(stated) || stated.includes(other));
  const isWording = listed.some((other) => shareOfWords(stated, other) >= SAME_WORDS);
  return isSame
    ? undefined
    : {
        kind: 'catalogue-title',
        message: `${name} ${isWording ? 'is worded otherwise' : 'has quite another title'}: "${title}" here, "${titles[0] ?? ''}" in the ${source}`,
        advice:
          'compare the two: a wording may have changed before publication; quite another title means that the number may be that of another text',
      };
}

function groupItem(
  extraction: Extraction,
  { id: fact, subject, object, predicate, passage, start, end }: Fact,
  texts: ReadonlyMap<string, CatalogueText>,
  source: string,
  links: readonly ReferenceLink[],
): ReviewItem | undefined {
  const label = extraction.entities.find(({ id }) => id === subject)?.label;
  const text = [object, ...worksOf(object)].map((id) => texts.get(id)).find((found) => found !== undefined);
  if (label !== 'StudyGroup' || text === undefined || text.groups.length === 0) return undefined;
  const heirs = heirsOf(subject, links);
  if (text.groups.some((group) => heirs.has(group))) return undefined;
  return {
    kind: 'catalogue-group',
    ...placeOf(extraction, passage, start, end),
    subject: object,
    facts: [fact],
    message: `${subject} ${predicate} ${object} by this report; responsible today is ${text.groups.join(', ')}, by the ${source}`,
    advice:
      'the catalogue does not say who approved, only who is responsible today: work moves between groups; a wrong number may show in this way',
  };
}

/** A group with all that took over its work. */
function heirsOf(group: string, links: readonly ReferenceLink[]): ReadonlySet<string> {
  const heirs = new Set([group]);
  for (const heir of heirs) {
    for (const { type, from, to } of links) if (from === heir && SUCCESSION.has(type)) heirs.add(to);
  }
  return heirs;
}

/** What an id is an edition or change of, nearest first. */
function worksOf(id: string): readonly string[] {
  const shorter = REVISION.exec(id)?.[1] ?? (EDITION.test(id) ? id.replace(EDITION, '') : undefined);
  return shorter === undefined ? [] : [shorter, ...worksOf(shorter)];
}

function seriesOf(id: string): readonly string[] {
  const [, sector, series] = SERIES.exec(id) ?? [];
  return sector === undefined || series === undefined ? [] : [`${sector}-${series}-series`];
}

/** The Report of ITU-R with the number of a Recommendation, and the other way round. */
function twinOf(id: string): readonly string[] {
  if (!/^itu-r-re[cp]-/.test(id)) return [];
  return [id.startsWith('itu-r-rec-') ? id.replace('-rec-', '-rep-') : id.replace('-rep-', '-rec-')];
}

function isText({ label, known }: Entity): boolean {
  return known && (ENTITY_LABELS[label] as readonly string[]).includes('Deliverable') && label !== 'Series';
}

/** Words that two titles of one text have in common, of all words of both. */
const SAME_WORDS = 0.4;

function shareOfWords(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...wordsA].filter((word) => wordsB.has(word)).length;
  return common / (wordsA.size + wordsB.size - common);
}

/** Words in lower case, without what stands in brackets, articles, and the mark of a plural. */
function foldTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)|['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/(?<=\p{L}{3})s(?!\p{L})/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
