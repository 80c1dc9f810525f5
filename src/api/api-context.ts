import type { Database } from '../graph/database.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets; made anew for each request, so that nothing is remembered between requests. */
export interface ApiContext {
  readonly database: Database;
  readonly loaders: Loaders;
}

export function createContext(database: Database): ApiContext {
  return { database, loaders: createLoaders(database) };
}
