/** `resgraph verify`: does everything in the graph hold. */
import { Command } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import { GraphError } from '../errors.ts';
import type { Verification } from '../load/verification.ts';
import { verifyGraph } from '../load/verify-graph.ts';
import type { CommandContext } from './command-context.ts';
import { staleAdvice } from './stale-advice.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
Every quote is cut out of its stored passage again and compared; every property, label, end and reference that the
database has no constraint for is checked; every node and link is accounted for. Exit code 1 when something does not hold.
What does not hold is mended by loading its report with: resgraph load --again FILE
`;

/** Makes `verify`. */
export function verifyCommand(context: CommandContext): Command {
  return new Command('verify')
    .description('Check every quote, label, reference and count of the graph.')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async ({ json }: { json?: true }) => {
      const verification = await withDatabase(context, (database) =>
        verifyGraph(database, loadVocabulary(), context.progress),
      );
      context.out(json ? JSON.stringify(verification, null, 2) : reportOf(verification, context));
      const { checked, passed, stale } = verification;
      const advice = staleAdvice(stale.map((id) => ({ id, isStale: true })));
      if (advice !== undefined) context.err(advice);
      if (passed < checked)
        throw new GraphError(
          'GRAPH_UNSOUND',
          `${String(checked - passed)} of ${String(checked)} checks of the graph do not hold; mend it by loading its reports with: resgraph load --again FILE (or start anew with: resgraph remove --all, then: resgraph load FILE)`,
        );
    });
}

function reportOf({ checks, checked, passed, failures }: Verification, { colors }: CommandContext): string {
  const width = Math.max(...checks.map(({ check }) => check.length));
  const lines = checks.map(
    (entry) => `${entry.check.padEnd(width)}  ${ratio(entry.passed, entry.checked, colors)}`,
  );
  const faults = failures.map(({ check, id, message }) => `${check}: ${id}: ${message}`);
  return [...lines, ...faults, `${'all'.padEnd(width)}  ${ratio(passed, checked, colors)}`].join('\n');
}

function ratio(passed: number, checked: number, colors: CommandContext['colors']): string {
  const text = `${String(passed)} of ${String(checked)}`;
  return passed === checked ? text : colors.red(text);
}
