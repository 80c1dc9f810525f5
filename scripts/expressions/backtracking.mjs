// Finds regular expressions that a text can make slow. The linter and a test use it, so that both say the same.
import { analyse } from 'scslre';

// Signs that stand for all but white space: an attack of white space alone has no effect, because what is read at once
// never holds many blanks in a row (src/extract/passage-windows.ts).
const SIGNS = [...'aA1.,;:-/&()[]"\'_éÉ+@#'];

/**
 * What makes an expression exponential, or polynomial by more than white space: one sentence each; none where it is safe.
 * Searching from every place of a text is no fault: it is quadratic in a window at most.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string[]}
 */
export function backtracking(source, flags) {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false }, maxReports: 50 });
  return reports.flatMap(({ exponential, character, type }) => {
    const repeated = new RegExp(`^(?:${character.literal.source})$`, character.literal.flags);
    const signs = SIGNS.filter((sign) => repeated.test(sign));
    if (!exponential && signs.length === 0) return [];
    const time = exponential ? 'exponential' : 'polynomial';
    const many = signs.join(' ') || 'white space';
    return [`${time} time on a text of many ${many} (${type}): let only one quantifier match them`];
  });
}

/** The rule for the linter. */
export default {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'Literal[regex]'(node) {
      for (const message of new Set(backtracking(node.regex.pattern, node.regex.flags)))
        context.report({ node, message });
    },
  }),
};
