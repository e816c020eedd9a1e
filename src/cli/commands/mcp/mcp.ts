// `gov-report mcp`: lets an assistant check the figures of the reports that it helps to write.

import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { cliWords } from '../../../i18n/cli-words.js';
import { MCP, MCP_ERRORS } from '../../../i18n/mcp-words.js';
import type { Report } from '../../../report/report.js';
import type { McpRequest } from '../../command-line/invocation.js';
import type { Context, ExitCode } from '../../context.js';
import { readInput } from '../../io/read-reports.js';
import { readSingleReport } from '../../io/single-report.js';
import { type ReadSource, TOOLS } from './tools.js';

export async function serveAssistant({ paths }: McpRequest, given: Context): Promise<ExitCode> {
  const { CallToolRequestSchema, ListToolsRequestSchema, Server, StdioServerTransport } = await import(
    './protocol.js'
  );
  const context = { ...given, color: false };
  const folders = paths.map((path) => realpathSync(path));
  const server = new Server(
    { name: 'gov-report', version: PROGRAM_VERSION },
    { capabilities: { tools: {} }, instructions: cliWords[context.language].help.commands.mcp.about },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ call: _, ...tool }) => ({ ...tool, description: MCP[tool.name] })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: asked = {} } }) => {
    const tool = TOOLS.find((one) => one.name === name);
    const language = (['zh', 'en'] as const).find((one) => one === asked['language']);
    const own = language ? { ...context, language, isLanguageGiven: true } : context;
    try {
      if (!tool) throw new Error(MCP_ERRORS.unknownTool);
      const { text, structured } = await tool.call(asked, reader(folders, own), own);
      const content = [{ type: 'text', text }];
      return { content, ...(structured && { structuredContent: structured }) };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { content: [{ type: 'text', text }], isError: true };
    }
  });
  const transport = new StdioServerTransport();
  const ended = new Promise<ExitCode>((done) => {
    process.stdin.once('end', () => done(0));
  });
  await server.connect(transport);
  return ended;
}

/** Files only below the folders, wherever a link of theirs may lead. */
function reader(folders: readonly string[], { language }: Context): ReadSource {
  return async ({ path, text, name = '<text>' }): Promise<Report> => {
    if (text !== undefined) {
      const input = { kind: 'stdin', read: { bytes: new TextEncoder().encode(text) } } as const;
      for await (const report of readInput(input, { edition: 'auto', stdinFilename: name })) return report;
    }
    if (path === undefined) throw new Error(MCP_ERRORS.noSource);
    if (!folders.some((folder) => isBelow(folder, path))) throw new Error(MCP_ERRORS.outside);
    const { report, unreadable } = await readSingleReport(path, { edition: 'auto' }, language);
    return (report ?? unreadable[0])!;
  };
}

/** What does not exist is below nothing: nobody learns whether it is there. */
function isBelow(folder: string, path: string): boolean {
  try {
    const below = relative(folder, realpathSync(resolve(path)));
    return below !== '..' && !/^\.\.[\\/]/u.test(below) && !/^(?:[A-Za-z]:|[\\/])/u.test(below);
  } catch {
    return false;
  }
}
