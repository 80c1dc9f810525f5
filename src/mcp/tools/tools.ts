/** Which tools there are, in the order in which hosts list them. A new tool is a file `NAME-tool.ts` and an entry here. */
import type { Tool } from '../tool.ts';
import { askTool } from './ask-tool.ts';
import { entityTool } from './entity-tool.ts';
import { factsTool } from './facts-tool.ts';
import { passageTool } from './passage-tool.ts';
import { pathTool } from './path-tool.ts';
import { searchTool } from './search-tool.ts';

export const TOOLS: readonly Tool[] = [askTool, searchTool, entityTool, factsTool, pathTool, passageTool];
