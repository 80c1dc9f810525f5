import type { Database } from '../graph/database.ts';
import type { Explanations } from './explanations.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets; made anew for each request, so that nothing is remembered between requests. */
export interface ApiContext {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Version of the present rules and tables. */
  readonly extractorVersion: string;
}

export function createContext(database: Database, explanations: Explanations): ApiContext {
  return {
    database,
    loaders: createLoaders(database, explanations),
    extractorVersion: explanations.version,
  };
}
