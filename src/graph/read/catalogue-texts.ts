import type { CatalogueKnowledge, CatalogueText } from '../../domain/catalogue.ts';
import { readCatalogues } from '../catalogue-statements.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';

/** What the graph's catalogues say of some texts; nothing where there is no catalogue. */
export async function catalogueTexts(
  database: Database,
  ids: readonly string[],
): Promise<CatalogueKnowledge> {
  const names = (await readCatalogues(database)).map(({ properties }) => String(properties['name']));
  if (names.length === 0) return { names, texts: new Map(), joint: new Set() };
  const rows = await database.read<CatalogueText>(statement('read/catalogue-texts'), { ids });
  const texts = new Map(rows.map((text) => [text.id, text]));
  const joint = await database.read<{ id: string }>(statement('read/joint-texts'), {
    ids: ids.filter((id) => !texts.has(id)),
  });
  return { names, texts, joint: new Set(joint.map(({ id }) => id)) };
}
