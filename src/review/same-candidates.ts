/** Pairs that may be one thing. They are proposed and never merged: similarity is no identity. */
import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entity, Extraction } from '../domain/extraction.ts';
import type { EntityLabel } from '../domain/model.ts';
import { firstMention } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** Things known by names in words. What bears an identifier (Y.4461, SG1, Resolution 101) is never proposed. */
const NAMED: ReadonlySet<EntityLabel> = new Set<EntityLabel>(['Organization', 'Project']);
/** Shorter names are acronyms, and these differ by a letter as a rule. */
const SHORTEST = 8;
/** One letter of difference for so many letters of the name, two at most. */
const LETTERS_FOR_ONE = 12;

interface Named {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly folded: readonly string[];
  readonly known: boolean;
  readonly extraction?: Extraction;
}

/** Proposes pairs of which the tables know one at most, unless a person has decided on them. */
export function sameCandidates(
  extractions: readonly Extraction[],
  vocabulary: Vocabulary,
  decisions: readonly Decision[],
): readonly ReviewItem[] {
  const decided = new Set(decisions.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const read = new Map<string, Named>();
  for (const extraction of extractions) {
    for (const entity of extraction.entities)
      if (NAMED.has(entity.label) && !entity.known && !read.has(entity.id))
        read.set(entity.id, toNamed(entity, extraction));
  }
  const tables = vocabulary.entries
    .filter(({ label }) => NAMED.has(label))
    .map(({ id, label, name, names }): Named => ({
      id,
      label,
      name,
      folded: names.map(foldWords),
      known: true,
    }));
  const unknown = [...read.values()];
  return unknown.flatMap((one, index) =>
    [...unknown.slice(index + 1), ...tables]
      .filter(
        (other) => other.label === one.label && !decided.has(`${one.id} ${other.id}`) && areNear(one, other),
      )
      .flatMap((other) => toItem(one, other)),
  );
}

/** Events without a date that one with a date may be: the same words, dates and places in brackets left out. */
export function undatedEvents(
  extractions: readonly Extraction[],
  decisions: readonly Decision[],
): readonly ReviewItem[] {
  const decided = new Set(decisions.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const events = extractions.flatMap((extraction) =>
    extraction.entities
      .filter(({ label }) => label === 'Event')
      .map((event) => ({ event, extraction, words: foldWords(event.name.replace(/\([^)]*\)/g, '')) })),
  );
  const isDated = ({ event }: (typeof events)[number]): boolean =>
    event.properties['startDate'] !== undefined;
  const dated = Map.groupBy(events.filter(isDated), ({ words }) => words);
  return events
    .filter((undated) => !isDated(undated) && undated.words.length >= SHORTEST)
    .flatMap(({ event, extraction, words }) =>
      (dated.get(words) ?? []).flatMap(({ event: other }): ReviewItem[] => {
        const place = firstMention(extraction, event.id);
        if (place === undefined || other.id === event.id || decided.has(`${event.id} ${other.id}`)) return [];
        return [
          {
            kind: 'undated-event',
            ...place,
            subject: event.id,
            message: `"${event.name}" has no date here; "${other.name}" (${String(other.properties['startDate'])}) may be it`,
            advice:
              'if it is, add the line to the decisions with reason, who and date, and run: resgraph review apply',
            line: ['same-as', event.id, other.id, '', '', ''].join('\t'),
          },
        ];
      }),
    );
}

function toNamed({ id, label, name, aliases, known }: Entity, extraction: Extraction): Named {
  return { id, label, name, folded: [name, ...aliases].map(foldWords), known, extraction };
}

function areNear(one: Named, other: Named): boolean {
  return one.folded.some((a) => other.folded.some((b) => areNearNames(a, b)));
}

/** `ministry of communication` and `ministry of communications`; digits must be the same. */
function areNearNames(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || a.replace(/\D+/g, ' ') !== b.replace(/\D+/g, ' ')) return false;
  if (a === b || sortWords(a) === sortWords(b)) return true;
  const allowed = Math.min(2, Math.floor(shorter / LETTERS_FOR_ONE));
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

function toItem(one: Named, other: Named): ReviewItem[] {
  const place = one.extraction === undefined ? undefined : firstMention(one.extraction, one.id);
  if (place === undefined) return [];
  return [
    {
      kind: 'same-candidate',
      ...place,
      subject: one.id,
      message: `"${one.name}" (${one.id}) may be "${other.name}" (${other.id}${other.known ? ', which the tables know' : ''})`,
      advice:
        'decide: add the line to the decisions with reason, who and date, as same-as or not-same, and run: resgraph review apply',
      line: ['same-as', one.id, other.id, '', '', ''].join('\t'),
    },
  ];
}

/** Words in lower case, without diacritics, punctuation and articles. */
function foldWords(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|of|for|and)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const sortWords = (words: string): string => words.split(' ').sort().join(' ');
