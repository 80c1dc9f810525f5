/** How a tool is made: what it takes and gives, and how its answers and failures reach an assistant. */
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import { AnalysisError, AppError } from '../errors.ts';
import type { Database } from '../graph/database.ts';

/** What tools and resources need. */
export interface McpContext {
  /**
   * The graph; opened at the first call, and again where that failed.
   *
   * @throws AppError that says why it cannot be read
   */
  readonly database: () => Promise<Database>;
  /** Told what an assistant is not, for the log. */
  readonly report: (message: string) => void;
  readonly version: string;
}

/** A tool that reads the graph. */
export interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** @throws AnalysisError for what cannot be answered as it was asked, with what to do */
  readonly run: (input: z.output<Input>, database: Database) => Promise<z.output<Output>>;
  /** The same answer for a reader: everything that may be quoted stands in it. */
  readonly toText: (output: z.output<Output>) => string;
}

/** A tool, ready for a server. */
export type Tool = (server: McpServer, context: McpContext) => void;

/** Nothing is written, and nothing outside the graph is read. */
const READS_THE_GRAPH = { readOnlyHint: true, openWorldHint: false } as const;

/** Makes a tool. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: ToolDefinition<Input, Output>,
): Tool {
  const { name, title, description, input, output } = tool;
  return (server, context) => {
    const call = async (given: z.output<Input>): Promise<CallToolResult> => {
      try {
        const answer = await tool.run(given, await context.database());
        return { content: [{ type: 'text', text: tool.toText(answer) }], structuredContent: answer };
      } catch (error) {
        return failure(error, name, context);
      }
    };
    server.registerTool<z.ZodObject, z.ZodObject>(
      name,
      {
        ...{ title, description, inputSchema: input, outputSchema: output },
        annotations: { title, ...READS_THE_GRAPH },
      },
      // The server has checked the arguments against `input`.
      (given) => call(given as z.output<Input>),
    );
  };
}

function failure(error: unknown, tool: string, context: McpContext): CallToolResult {
  return { content: [{ type: 'text', text: messageFor(error, tool, context) }], isError: true };
}

/**
 * What an assistant is told of a failure: code and message of our own errors; of a fault of the program only that there is one.
 *
 * @param place - the tool or resource, for the log
 */
export function messageFor(error: unknown, place: string, { report }: McpContext): string {
  if (error instanceof AppError) {
    if (!(error instanceof AnalysisError)) report(`${place}: ${error.code}: ${error.message}`);
    return `${error.code}: ${error.message}`;
  }
  report(`${place}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 'INTERNAL: a fault of resgraph itself; what it wrote on standard error says more';
}
