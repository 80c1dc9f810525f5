/** Finds what stands between quotation marks and parentheses that are opened and closed. */

const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const OPENING_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
/** A pair farther apart than this is no title and no aside, but two marks that lost their partners. */
const MAX_LENGTH = 1_200;

/**
 * For every offset whether it lies within a balanced pair, the pair's own marks included. A mark without partner
 * encloses nothing, so that one forgotten quotation mark does not swallow the rest of a passage.
 */
export function findEnclosed(text: string): Uint8Array {
  const depth = new Int32Array(text.length + 1);
  const open: { sign: string; at: number }[] = [];
  // how often each sign is open: a closing mark without partner must not search the stack
  const openCounts = new Map<string, number>();
  const count = (sign: string, change: number): void => {
    openCounts.set(sign, (openCounts.get(sign) ?? 0) + change);
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const role = sign === '"' ? straightQuoteRole(text, at) : sign;
    if (CLOSING_OF[role] !== undefined) {
      open.push({ sign: role, at });
      count(role, 1);
    }
    const wanted = OPENING_OF[role];
    if (wanted === undefined || (openCounts.get(wanted) ?? 0) === 0) continue;
    const opening = open.findLastIndex((mark) => mark.sign === wanted);
    const from = open[opening]?.at ?? at;
    // marks opened inside a closed pair and left open have lost their partner
    for (const { sign: lost } of open.splice(opening)) count(lost, -1);
    if (at - from > MAX_LENGTH) continue;
    depth[from] = (depth[from] ?? 0) + 1;
    depth[at + 1] = (depth[at + 1] ?? 0) - 1;
  }
  const enclosed = new Uint8Array(text.length);
  let level = 0;
  for (let at = 0; at < text.length; at += 1) {
    level += depth[at] ?? 0;
    enclosed[at] = level > 0 ? 1 : 0;
  }
  return enclosed;
}

/** `"` opens where a word begins and closes where one ends; it pairs with the curly marks too. */
function straightQuoteRole(text: string, at: number): string {
  const isAfterSpace = at === 0 || /[\s([{“«–—/-]/.test(text.charAt(at - 1));
  const isBeforeSpace = at + 1 === text.length || /[\s)\]}”».,;:!?–—/-]/.test(text.charAt(at + 1));
  return isAfterSpace && !isBeforeSpace ? '“' : '”';
}
