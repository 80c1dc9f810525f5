/** Projects, centres, platforms and programmes by form. */
import { allMatches } from '../text/matches.ts';
import type { Candidate } from './candidate.ts';
import { slug } from './candidate.ts';
import type { PassageContext } from './passage-context.ts';

const CAPITALISED = "[\\p{Lu}\\d][\\p{L}\\p{N}'/&-]*";
const NAME = `${CAPITALISED}(?:\\s+(?:(?:of|for|and|on|&|the)\\s+){0,2}${CAPITALISED})*`;

interface ProjectForm {
  /** What the form matches; group 1 is the name. */
  readonly example: string;
  readonly expression: RegExp;
  /** What stands in all that it matches. */
  readonly sign?: RegExp;
  /** Where the name stands in quotation marks after the match. */
  readonly isQuoted?: boolean;
}

const FORMS: readonly ProjectForm[] = [
  {
    example: 'ITU IPv6/IoT Expertise Centre; Information and Training Center on IP Telephony',
    expression: new RegExp(
      `(?:(?:establishment|creation|setting[- ]up|building|launch)\\s+of|establish|create|set\\s+up|towards|an|a)\\s+(?:an?\\s+|the\\s+)?(${NAME}\\s+(?:Centre|Center|Hub|Lab|Laboratory|Observatory|Platform|Facility)(?:\\s+on\\s+${CAPITALISED}(?:\\s+(?:and\\s+|of\\s+)?${CAPITALISED})*)?)`,
      'gu',
    ),
    sign: /\s(?:Centre|Center|Hub|Lab|Observatory|Platform|Facility)/,
  },
  {
    example: 'a project called “Desarrollo del conocimiento”',
    expression: /\b(?:project|programme|program|initiative)\s+(?:called|entitled|named|titled)\s*$/gu,
    isQuoted: true,
  },
  {
    example: 'a project on human capacity building in relation to IPv6',
    expression:
      /\b(?:an?|the|its)\s+((?:[A-Z][\w-]*\s+|pilot\s+|regional\s+|joint\s+|national\s+)*project\s+on\s+(?:(?!\b(?:was|were|is|are|has|have|will|to be|which|that|under|with|by|continues|implemented)\b)[^,.;:()"“”]){4,90}?)(?=\s+(?:was|were|is|are|has|have|will|which|that|under|with|by|continues|implemented|for)\b|[,.;:()]|$)/gu,
    sign: /project\s+on\s/,
  },
  {
    example: 'Her CyberTracks, a training programme for women',
    expression: new RegExp(
      `(?<![\\p{L}-])(${CAPITALISED}(?: ${CAPITALISED}){1,4}(?: for ${CAPITALISED})?),? (?:is )?an? (?:[a-z-]+ ){0,3}(?:programme|program|project|scheme|platform|initiative)(?![\\p{L}-])`,
      'gu',
    ),
  },
  {
    example: 'a monitoring project, FM-GE84 Optimization for Africa, in which',
    expression: new RegExp(
      `(?:\\ban?|\\bthe|\\bits) (?:[a-z-]+ ){0,3}(?:programme|program|project|scheme|platform), (${CAPITALISED}(?: (?:(?:for|of|and|the) ){0,2}${CAPITALISED}){1,5})(?=[,.;)])`,
      'gu',
    ),
  },
  {
    example: 'The ITU IPv6 Expertise Centre, which BDT has established',
    expression: new RegExp(
      `(?<![\\p{L}-])(ITU (?:${CAPITALISED} ){1,4}(?:Centre|Center|Hub|Lab|Laboratory|Observatory|Platform|Facility))(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    example: 'new Versatile Video Coding project',
    expression: new RegExp(
      `(?<![\\p{L}-])(${CAPITALISED}(?:\\s+${CAPITALISED}){1,6}(?:\\s+\\([A-Z]{2,8}\\))?)\\s+(?:project|programme)(?![\\p{L}-])`,
      'gu',
    ),
    sign: /[\p{L}\p{N}'/&)-]\s+(?:project|programme)(?![\p{L}-])/u,
  },
  {
    example: 'an ICT-data mapping platform',
    expression:
      /\b(?:developed|developing|launched|created|built|deployed|establish(?:ed)?|setting up)\s+(?:an?|the)\s+((?:new\s+|online\s+)?[\w-]+(?:\s+[\w-]+){0,3}\s+(?:platform|toolkit|portal|observatory))\b/gu,
    sign: /\s(?:platform|toolkit|portal|observatory)/,
  },
];

/** All projects of a passage that their form gives away. */
export function findProjects(context: PassageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const form of FORMS) {
    if (form.isQuoted) {
      for (const quotation of context.quotations) {
        const before = context.folded.slice(Math.max(0, quotation.start - 40), quotation.start);
        form.expression.lastIndex = 0;
        if (!form.expression.test(before.trimEnd())) continue;
        found.push(project(context, quotation.innerStart, quotation.innerEnd, 7));
      }
      continue;
    }
    for (const match of allMatches(context.folded, form.expression, form.sign)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      found.push(project(context, start, start + name.length, 5));
    }
  }
  return found;
}

function project(context: PassageContext, start: number, end: number, priority: number): Candidate {
  const raw = context.text.slice(start, end).trim();
  const name = raw.replace(/^(?:The|New|new)\s+/, '');
  const offset = end - name.length;
  return {
    start: offset,
    end,
    priority,
    draft: { id: `project-${slug(name)}`, label: 'Project', name, known: false },
  };
}
