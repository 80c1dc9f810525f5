import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { toGraphError } from '../../../src/graph/driver-errors.ts';

const external = { uri: 'bolt://db:7687', database: 'neo4j' };
const embedded = { ...external, logs: '/data/logs' };
const driverError = (code: string, message: string): Neo4jError => new Neo4jError(message, code, '', '');

const CRITICAL =
  'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.';

it.each(['Neo.TransientError.Database.DatabaseUnavailable', 'Neo.DatabaseError.General.UnknownError'])(
  'says that Neo4j must be restarted, whatever the code of its answer (%s)',
  (code) => {
    const error = driverError(code, CRITICAL);
    expect(toGraphError(error, embedded)).toMatchObject({
      code: 'GRAPH_NEEDS_RESTART',
      message: expect.stringMatching(/free some space.*resgraph neo4j stop.*\/data\/logs/) as string,
    });
    expect(toGraphError(error, external)).toMatchObject({
      code: 'GRAPH_NEEDS_RESTART',
      message: expect.not.stringContaining('resgraph neo4j stop') as string,
    });
  },
);

it('asks about NEO4J_URI only where it is set, and about the log of the embedded server', () => {
  const error = driverError(
    'ServiceUnavailable',
    'Failed to connect to server. Please ensure that your database is listening on the correct host and port. Caused by: connect ECONNREFUSED 127.0.0.1:1',
  );
  expect(toGraphError(error, external)).toMatchObject({
    code: 'GRAPH_UNREACHABLE',
    message:
      'Neo4j at bolt://db:7687 cannot be reached: nothing listens there (ECONNREFUSED); check that it runs and that NEO4J_URI is right',
  });
  expect(toGraphError(error, embedded)).toMatchObject({
    code: 'GRAPH_UNREACHABLE',
    message: expect.stringMatching(/^the embedded Neo4j .*\/data\/logs/) as string,
  });
});

it('says of a server that stayed busy that another try may help', () => {
  const error = driverError('Neo.TransientError.General.DatabaseUnavailable', 'too many transactions');
  expect(toGraphError(error, external)).toMatchObject({
    code: 'GRAPH_BUSY',
    message: expect.stringMatching(/stayed busy .*: too many transactions$/) as string,
  });
});
