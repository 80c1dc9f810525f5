import type { Rule } from 'eslint';

/** What makes an expression slow on some text: one sentence each; none where it is safe. */
export function backtracking(source: string, flags: string): string[];
declare const rule: Rule.RuleModule;
export default rule;
