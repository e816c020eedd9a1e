// Runs one command line and answers with the exit code.

import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import type { Invocation } from './command-line/invocation.js';
import { chooseLanguage, languageOf } from './command-line/language-choice.js';
import { lint } from './commands/lint.js';
import type { Context, ExitCode } from './context.js';
import { errnoOf } from './io/errno.js';
import { openOutput } from './io/output.js';
import { writeError } from './io/standard-error.js';
import { outputWidth } from './io/terminal.js';
import { RunError } from './run-error.js';

export async function run(argv: readonly string[]): Promise<ExitCode> {
  const language = chooseLanguage(argv, process.env);
  const isLanguageGiven = languageOf(argv) !== undefined;
  try {
    const { request, color } = await parse(argv, language);
    return await perform(request, { language, isLanguageGiven, color });
  } catch (error) {
    return fail(error, language);
  }
}

async function parse(argv: readonly string[], language: Language): Promise<Invocation> {
  const { parseCommandLine } = await import('./program.js');
  return parseCommandLine(argv, { language, width: () => outputWidth(process.stdout.columns) });
}

async function perform(request: Invocation['request'], context: Context): Promise<ExitCode> {
  switch (request.command) {
    case 'lint':
      return lint(request, context);
    case 'extract':
      return (await import('./commands/extract.js')).extract(request, context);
    case 'audit':
      return (await import('./commands/audit/audit.js')).audit(request, context);
    case 'merge':
      return (await import('./commands/audit/merge.js')).merge(request, context);
    case 'explain':
      return (await import('./commands/explain.js')).explain(request, context);
    case 'rules':
      return (await import('./commands/rules.js')).listRules(request, context);
    case 'selftest':
      return (await import('./commands/selftest.js')).runSelftest(request, context);
    case 'completion':
      return (await import('./commands/completion.js')).complete(request, context);
    case 'docs':
      return (await import('./commands/docs.js')).writeDocs(request, context);
    case 'web':
      return (await import('./commands/web.js')).writeWeb(request, context);
    case 'lsp':
      return (await import('./commands/lsp.js')).serveEditor(context);
    case 'mcp':
      return (await import('./commands/mcp/mcp.js')).serveAssistant(request, context);
    case 'init':
      return (await import('./commands/init.js')).init(request, context);
    case 'print':
      return print(request.text, request.asked, context);
  }
}

async function print(text: string, asked: boolean, { language }: Context): Promise<ExitCode> {
  if (!asked) {
    writeError(text);
    return 2;
  }
  const output = openOutput(undefined, language);
  await output.write(text);
  await output.close();
  return 0;
}

/** Of a call to the system, as Node.js throws it. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isOfSystem(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function systemWords({ code, syscall, path }: SystemError, language: Language): [said: string, hint: string] {
  const { errors, hints } = cliWords[language];
  if (syscall === 'uv_cwd') return [errors.noWorkingFolder, hints.noWorkingFolder];
  const hint = { ENOSPC: hints.diskFull, EMFILE: hints.tooManyFiles, ENFILE: hints.tooManyFiles }[code];
  return [errors.system(code, visible(path ?? '')), hint ?? hints.system];
}

function fail(error: unknown, language: Language): ExitCode {
  const { errors, hints } = cliWords[language];
  const tell = (said: string, hint: string) => writeError(`${errors.error}${said}\n${errors.hint}${hint}\n`);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RunError) tell(message, error.hint);
  else if (errnoOf(error) === 'MODULE_NOT_FOUND') tell(errors.incomplete, hints.reinstall);
  else if (isOfSystem(error)) tell(...systemWords(error, language));
  else tell(errors.crashed(visible(message)), hints.pleaseReport);
  if (process.env['GOV_REPORT_DEBUG'] === '1' && error instanceof Error) {
    writeError(`${error.stack}\n`);
  }
  return 2;
}
