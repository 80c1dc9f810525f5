import type { Database } from '../graph/database.ts';
import type { Explanations } from './explanations.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { logStatements, type StatementLog } from './statement-log.ts';

/** What every resolver gets; made anew for each request, so that nothing is remembered between requests. */
export interface ApiContext {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Version of the present rules and tables. */
  readonly extractorVersion: string;
  /** What this request runs; only where it asks for it. */
  readonly statements?: StatementLog;
}

/** @param logs - whether the request wants to know what it runs */
export function createContext(database: Database, explanations: Explanations, logs: boolean): ApiContext {
  const statements = logs ? logStatements(database) : undefined;
  const own = statements?.database ?? database;
  return {
    database: own,
    loaders: createLoaders(own, explanations),
    extractorVersion: explanations.version,
    ...(statements !== undefined && { statements }),
  };
}
