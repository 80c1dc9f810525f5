import { McpServer } from '@modelcontextprotocol/server';
import { addPrompts } from './prompts.ts';
import { addResources } from './resources.ts';
import type { McpContext } from './tool.ts';
import { TOOLS } from './tools/tools.ts';

const INSTRUCTIONS = `A knowledge graph of ITU reports. Every link shows the sentence that it was read from: tell only what rows state, with document, where and quote, word for word. "planned" rows are not done. Where nothing is found, none of the loaded documents states it; do not fill in from elsewhere. Begin with "ask" for a whole question in plain English; else with "search" or "entity" to learn what a name means, then "facts" for what is stated, "path" for how two things are connected, "passage" for the words around a quote.`;

/** A server for one connection with a host; it reads, and never writes. */
export function createMcpServer(context: McpContext): McpServer {
  const server = new McpServer(
    { name: 'resolution-graph', title: 'resolution-graph', version: context.version },
    {
      instructions: INSTRUCTIONS,
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false },
        prompts: { listChanged: false },
      },
    },
  );
  for (const addTo of TOOLS) addTo(server, context);
  addResources(server, context);
  addPrompts(server);
  return server;
}
