import type { Entity, Extraction } from '../domain/extraction.ts';
import { firstMention, placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** Tables in which a name of a label can be settled, with the cells of its line. */
const TABLES: Readonly<
  Partial<Record<Entity['label'], { table: string; cells: (entity: Entity) => readonly string[] }>>
> = {
  Organization: {
    table: 'organizations.tsv',
    cells: ({ id, name, aliases, properties }) => [
      id,
      name,
      textIn(properties, 'kind') ?? 'other',
      aliases.join(' | '),
      '',
      textIn(properties, 'country')?.replace(/^country-/, '') ?? '',
    ],
  },
  Project: { table: 'projects.tsv', cells: ({ id, name, aliases }) => [id, name, aliases.join(' | ')] },
  FocusGroup: bodies(),
  WorkingGroup: bodies(),
  JointGroup: bodies(),
  CoordinationActivity: bodies(),
  Initiative: bodies(),
};

/** Names that no table knows, with the line that would settle each. Events, work items and documents stand in no table. */
export function unknownNames(extraction: Extraction): readonly ReviewItem[] {
  return extraction.entities.flatMap((entity): ReviewItem[] => {
    const table = TABLES[entity.label];
    const place = firstMention(extraction, entity.id);
    if (entity.known || table === undefined || place === undefined) return [];
    const mentions = extraction.mentions.filter(({ entity: id }) => id === entity.id).length;
    const line = table.cells(entity).join('\t');
    return [
      {
        kind: 'unknown-name',
        ...place,
        subject: entity.id,
        message: `no table knows "${entity.name}"; read as ${entity.label}${kindOf(entity)}`,
        advice: `if it is one, add it to src/data/tables/${table.table} (sorted by id); if it is another thing's name, add it to that line's names`,
        ...{ line, mentions, documents: 1 },
      },
    ];
  });
}

/** Short names that several things bear, with what they were read as. */
export function ambiguousNames(extraction: Extraction): readonly ReviewItem[] {
  return extraction.diagnostics.flatMap(({ code, message, passage, span }): ReviewItem[] =>
    code !== 'extract/ambiguous-name' || passage === undefined || span === undefined
      ? []
      : [
          {
            kind: 'ambiguous-name',
            ...placeOf(extraction, passage, span.start, span.end),
            message,
            advice:
              'if that is wrong, let the text name it in full at its first place, or give it its sector',
          },
        ],
  );
}

function bodies(): { table: string; cells: (entity: Entity) => readonly string[] } {
  return {
    table: 'bodies.tsv',
    cells: ({ id, label, name, aliases, properties }) => [
      ...[id, label, name, aliases.join(' | ')],
      ...['', textIn(properties, 'title') ?? '', '', ''],
    ],
  };
}

function kindOf({ properties }: Entity): string {
  const kind = textIn(properties, 'kind');
  return kind === undefined ? '' : ` (${kind})`;
}

function textIn(properties: Entity['properties'], key: string): string | undefined {
  const value = properties[key];
  return typeof value === 'string' ? value : undefined;
}
