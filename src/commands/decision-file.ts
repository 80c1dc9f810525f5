import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisions } from '../data/decisions.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Decision } from '../domain/decision.ts';
import type { Config } from '../config.ts';

/** Where the decisions stand: as given, else as set, else beside the embedded server's data. */
export function decisionFile({ decisions, dataDir }: Config, given?: string): string {
  return given ?? decisions ?? join(dataDir, 'decisions.tsv');
}

/**
 * The decisions of the settings; undefined where none are set and the usual file is not there.
 *
 * @throws DataTableError with file and line when the table is broken, or a file that is set is not there
 */
export function configuredDecisions(
  config: Config,
  vocabulary: Vocabulary,
  given?: string,
): readonly Decision[] | undefined {
  const file = decisionFile(config, given);
  if (given === undefined && config.decisions === undefined && !existsSync(file)) return undefined;
  return readDecisions(file, vocabulary);
}
