// The extension for VS Code: starts the language server that is packed beside it.

import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = {
    command: process.execPath,
    args: [context.asAbsolutePath('server/bin/gov-report.js'), 'lsp'],
    // The editor's own program does for Node.
    options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  };
  const client = new LanguageClient('gov-report', '年报校核 gov-report', server, {
    documentSelector: [{ scheme: 'file', pattern: '**/*.{csv,tsv,txt,md,html,htm}' }],
  });
  context.subscriptions.push(client);
  await client.start();
}
