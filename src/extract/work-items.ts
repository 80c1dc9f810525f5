/** Texts in progress under a provisional name: `Y.dec-IoT-arch`, `TR.OTTnum`, `M.[NGAT_SAT]`, `E.sup.OTTnum`. */
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

const PROVISIONAL =
  /(?<![\w./@-])(?:(ITU-[TR])\s+)?((?:[A-Z]|TR|TP|[A-Z]STR|[A-Z]STP|Tech)\.(?:[A-Za-z][\w]*|\[[^\]]{2,40}\]|\d[\w]*[A-Za-z-][\w]*)(?:[.\-_/][A-Za-z0-9][\w]*)*)/g;
/** Abbreviations of running text that have the form of a provisional name. */
const NOT_A_TEXT =
  /^(?:[A-Z]\.(?:[A-Z]|e|g|i|S|K|N|D|A)$|[A-Z]\.(?:Suppl?|Supplement|Sup)\.?\d*$|U\.S|U\.K|U\.N|[A-Z]\.[A-Z]\.)/;
const PERSON = /(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.?\s+(?:\S+\s+)?$/;

/** `FSTP.ACC-WebVRI`, `TP.cloudTV`, `TR.OTTnum`: codes that technical papers and reports keep when they are agreed. */
const PAPER_CODE = /^(?:[A-Z]ST[RP]|TR|TP)\./;
/** `Technical Paper FSTP.ACC-WebVRI` is one; `draft Technical Paper HSTP.mlcap` is still in progress. */
const FINISHED =
  /(?<!\b(?:draft|new|proposed|future|planned)\s{1,3})\bTechnical\s+(?:Papers?|Reports?)\s+(?:ITU-T\s+)?$/;

/** All provisional names of a passage. */
export function findWorkItems(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, PROVISIONAL)) {
    const [whole, sector, name = ''] = match;
    if (
      NOT_A_TEXT.test(name) ||
      name.endsWith('series') ||
      /^[A-Z]\.\d+(?:\.\d+)*$/.test(name) ||
      name.length < 4
    )
      continue;
    if (/^[A-Z]\.\d/.test(name) && !/[a-z]{2}|[A-Z]{2}/.test(name)) continue;
    if (PERSON.test(context.folded.slice(Math.max(0, match.index - 30), match.index))) continue;
    const status =
      /((?:preliminary\s+)?draft\s+(?:new\s+|revised\s+)?(?:Recommendation|Report|Supplement|Technical Report)s?)\s*(?:ITU-[TR]\s*)?$/i.exec(
        context.folded.slice(Math.max(0, match.index - 50), match.index),
      )?.[1];
    const isFinished = FINISHED.test(context.folded.slice(Math.max(0, match.index - 50), match.index));
    found.push({
      start: match.index,
      end: match.index + whole.length,
      draft: isFinished && PAPER_CODE.test(name) ? technicalPaper(name) : workItem(name, sector, status),
      priority: 7,
    });
  }
  return found;
}

/** A work item by its provisional name. `sector` is `ITU-T` or `ITU-R` where the text prints it. */
function workItem(name: string, sector?: string, status?: string): EntityDraft {
  const prefix = sector ?? 'ITU-T';
  return {
    id: `${prefix}-wi-${name}`.toLowerCase().replace(/[[\]]/g, ''),
    label: 'WorkItem',
    name: sector === 'ITU-R' ? `ITU-R ${name}` : name,
    known: true,
    properties: { designation: name, ...(status ? { status: status.toLowerCase().replace(/s$/, '') } : {}) },
    aliases: [`${prefix} ${name}`, name],
  };
}

function technicalPaper(name: string): EntityDraft {
  return {
    id: `itu-t-${name.toLowerCase()}`,
    label: 'Report',
    name,
    known: true,
    properties: { designation: name },
    aliases: [`ITU-T ${name}`],
  };
}
