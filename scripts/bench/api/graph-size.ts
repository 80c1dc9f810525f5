/** How large generated graphs are. */
export const GRAPH_SIZES = {
  S: { documents: 14, newEntities: 30 },
  M: { documents: 1_000, newEntities: 36 },
  L: { documents: 10_000, newEntities: 36 },
} as const satisfies Record<string, GraphSize>;

export type GraphSizeName = keyof typeof GRAPH_SIZES;

/** What a graph consists of; sections, passages and facts of a document are the same in all sizes. */
export interface GraphSize {
  readonly documents: number;
  /** Entities that each document is the first to name. */
  readonly newEntities: number;
}

/** Whether a word names a size. */
export function isGraphSize(name: string): name is GraphSizeName {
  return name in GRAPH_SIZES;
}
