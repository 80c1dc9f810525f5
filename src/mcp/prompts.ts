/** Ways of asking that a host may offer to a person. */
import type { GetPromptResult, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LONGEST_TEXT } from './limits.ts';

const RULES = `Use only the tools of this server, and tell only what their rows state.
- After each statement give its citation: document, where, and the quote, word for word.
- What is "planned" is scheduled, considered or not confirmed: say so, never tell it as done.
- Use the verb of the document ("wording"): a liaison is no collaboration, consent is no approval.
- Where no row states it, say that none of the loaded documents states it. Add nothing from elsewhere.
- Where "more" is true, go on before you count or say "all".`;

const TEXT = z.string().trim().min(1).max(LONGEST_TEXT);

/** Lets a server offer prompts. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    'answer-with-quotes',
    {
      title: 'Answer from the reports, with quotes',
      description:
        'A question on ITU activities, answered by what the loaded reports state and nothing else.',
      argsSchema: z.object({ question: TEXT.describe('In plain words.') }),
    },
    ({ question }) => saying(`${RULES}\n\nQuestion: ${question}`),
  );
  server.registerPrompt(
    'briefing',
    {
      title: 'What the reports say of a country, partner or group',
      description: 'Everything that the loaded reports state of one thing, sorted, with quotes.',
      argsSchema: z.object({
        name: TEXT.describe('A country, an organisation, a study group, a resolution, …'),
      }),
    },
    ({ name }) =>
      saying(
        `${RULES}\n\nWrite a briefing on ${name}. Find it with the tool entity, then read all its facts with the tool facts, first what is done, then with includePlanned what is not done yet. Sort them by what was done, each with its citation, what is not done under a heading of its own, and end with the documents that were searched.`,
      ),
  );
}

function saying(text: string): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text } }] };
}
