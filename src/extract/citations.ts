/** Documents by symbol: `C20/18`, `CWG-Internet-14/2-E`, `TSAG-TD214`, `TSB Circular 87`, `A/80/62`. */
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

const SYMBOL =
  /(?<![\w/-])(?:((?:Council\s+)?Documents?|Doc\.)\s+)?((?:C|CL-)\d{2}\/(?:INF\/|DL\/|DT\/|ADM\/|LIM\/|FHR\/)?\d+(?:\([^)]{1,20}\))?|[A-Z][A-Za-z&]*(?:-[A-Z][A-Za-z&]*)*-\d{1,3}\/(?:INF\/|DL\/|DT\/|ADM\/)?\d+(?:-[EFSRAC])?|(?:TSAG|SG\d+|TDAG|RAG|WTSA\d*|WTDC\d*)-(?:TD|C|R)\d+(?:-?[A-Z]+)?|TD\s?\d{2,4}(?:\/[A-Z]{2,4})?|TSB\s+Circular\s+\d+|BR\s+Circular(?:\s+Letter)?\s+\S*\d|(?:RAG|TDAG|TSAG|RRB\d\d-\d|CPM\d\d-\d|(?:RA|WRC|WTSA|WTDC|PP|TDAG|RPM)-?\d\d)\/(?:INF\/|DL\/|DT\/|ADM\/|TEMP\/|CR\/)?\d+|\d[A-D]\/(?:TEMP\/|INF\/)?\d+|(?:Administrative\s+Circular\s+|Circular\s+Letter\s+)[A-Z]{2,5}\/\d+|BDT\s+Circular\s+\d+|(?:A|E|S)\/(?:RES\/)?\d{2,4}\/\d+)(?:-([EFSRAC])(?![\w]))?(?![\w])/g;

/** A document by its symbol. */
function documentBySymbol(symbol: string): EntityDraft {
  const isCouncil = /^C\d\d\//.test(symbol);
  return {
    id: `doc-${slug(symbol)}`,
    label: 'Document',
    name: isCouncil ? `Document ${symbol}` : symbol,
    known: true,
    properties: { symbol },
    aliases: [symbol, `Document ${symbol}`],
  };
}

/** `ITU Operational Bulletin No. 1290`, `OB No. 1162`. */
const BULLETIN =
  /(?<![\w-])(?:(?:ITU\s+)?Operational\s+Bulletin\s+(?:No\.\s*)?|OB\s+(?:No\.\s*)?)(\d{3,4})(?!\d)/g;

function findBulletins(context: PassageContext): Candidate[] {
  return allMatches(context.folded, BULLETIN).map((match) => {
    const number = match[1] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      priority: 9,
      draft: {
        id: `doc-ob-${number}`,
        label: 'Document',
        name: `ITU Operational Bulletin No. ${number}`,
        known: true,
        properties: { symbol: `OB ${number}` },
        aliases: [`OB ${number}`, `OB No. ${number}`],
      },
    };
  });
}

/** All document symbols of a passage, and the reports that prose names: "the final report in response to Question 1/1". */
export function findCitations(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = findBulletins(context);
  for (const match of allMatches(context.folded, SYMBOL)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      draft: documentBySymbol(match[2] ?? ''),
      priority: 9,
    });
  }
  const response =
    /(?<![\w-])(?:the\s+)?((?:final|output|interim|annual)\s+report\s+(?:in\s+response\s+to|on|for|of)\s+(?:ITU-[TRD]\s+)?(?:(?:SG|Study Group)\s?\d+\s+)?Question\s+(\d+\/\d+))/gi;
  for (const match of allMatches(context.folded, response)) {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const name = context.text.slice(start, end);
    const draft: EntityDraft = {
      id: `doc-${slug(`${match[1]?.split(/\s/)[0] ?? ''}-report-question-${match[2] ?? ''}`)}`,
      label: 'Document',
      name: /^final/i.test(name) ? `Final report on Question ${match[2] ?? ''}` : name,
      known: false,
      aliases: [name],
    };
    found.push({
      start,
      end: start + (/^\w+\s+report/i.exec(name)?.[0].length ?? name.length),
      draft,
      priority: 6,
    });
  }
  return found;
}
