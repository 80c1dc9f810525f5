/** What a question asks, as the order of the readings goes by it. */
import { documentsInside, documentsOfYear } from './documents.ts';
import type { Asking } from './make-answer.ts';
import type { Bearer, NamedSpan } from './names.ts';
import { isTheReport, type Item, type Thing } from './things.ts';

export interface Asked {
  readonly items: readonly Item[];
  readonly things: readonly Thing[];
  /** All names, those before nouns too, with what bears them. */
  readonly spans: readonly NamedSpan[];
  readonly bearers: readonly Bearer[];
  /** What forms of questions its words tell: `count`, `path`, `new`. */
  readonly forms: ReadonlySet<string>;
  /** Ids of the documents that it is asked of; null for all. */
  readonly documents: readonly string[] | null;
  /** Whether it names a kind of things. */
  readonly hasKind: boolean;
  /** Whether words are left that nothing knows. */
  readonly hasLoose: boolean;
  /** Whether there are names at most: no kind of things, no act, no further words. */
  readonly isBare: boolean;
  /** Whether it asks what differs between documents. */
  readonly isChange: boolean;
}

export function askedOf(asking: Asking, read: readonly Item[]): Asked {
  const forms = new Set(read.flatMap((item) => (item.kind === 'form' ? [item.form] : [])));
  const { items, documents } = yearsOfDocuments(asking, read, documentsInside(asking.named), forms);
  const things = items.filter((item): item is Thing => item.kind === 'thing');
  const spans = things.flatMap((thing) => [thing, ...thing.modifiers]).flatMap(({ names }) => names);
  const hasKind = things.some((thing) => thing.class !== null && !isTheReport(thing));
  const hasLoose = items.some(({ kind }) => kind === 'loose');
  return {
    ...{ items, things, spans, forms, documents, hasKind, hasLoose },
    bearers: spans.flatMap((span) => span.bearers),
    isBare: !hasKind && !hasLoose && !items.some(({ kind }) => kind === 'act'),
    isChange: CHANGES.some((form) => forms.has(form)) || asking.named.some(({ isBase }) => isBase),
  };
}

const CHANGES = ['new', 'gone', 'same', 'changed'];

/** Of "mentioned in 2019 but no longer in 2020" the years are those of documents. */
function yearsOfDocuments(
  asking: Asking,
  items: readonly Item[],
  named: readonly string[] | null,
  forms: ReadonlySet<string>,
): { items: readonly Item[]; documents: readonly string[] | null } {
  if (!CHANGES.some((form) => forms.has(form))) return { items, documents: named };
  const years = items.flatMap((item) =>
    item.kind === 'time' && item.time.from === item.time.to && item.time.from !== null
      ? documentsOfYear(asking.documents, item.time.from)
      : [],
  );
  if (years.length === 0) return { items, documents: named };
  return {
    items: items.filter(({ kind }) => kind !== 'time'),
    documents: [...new Set([...(named ?? []), ...years])],
  };
}

/** "What did TSB do?" */
export function asksDeeds({ items, things }: Asked): boolean {
  const last = items.at(-1);
  return last?.kind === 'auxiliary' && /^(?:do|done)$/.test(last.word) && things.some(({ open }) => open);
}

/** "What is SG20?", "What does DFS stand for?" */
export function asksDefinition(asked: Asked): boolean {
  const { items, things, forms } = asked;
  if (forms.has('definition')) return true;
  const [word, name] = things;
  return (
    !asksDeeds(asked) &&
    things.length === 2 &&
    word?.open === true &&
    /^(?:what|who)/i.test(word.words) &&
    items[1]?.kind === 'auxiliary' &&
    name?.names.length === 1
  );
}
