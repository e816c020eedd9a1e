// `gov-report completion`: a script that makes a shell complete the command line.

import type { CompletionCommand, CompletionOption, CompletionRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { openOutput } from '../io/output.js';

export async function complete(
  { shell, commands }: CompletionRequest,
  { language }: Context,
): Promise<ExitCode> {
  const output = openOutput(undefined, language);
  await output.write(SCRIPTS[shell](commands));
  await output.close();
  return 0;
}

type Script = (commands: readonly CompletionCommand[]) => string;

const SCRIPTS: Readonly<Record<CompletionRequest['shell'], Script>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

function subcommands(commands: readonly CompletionCommand[]): readonly CompletionCommand[] {
  return commands.filter(({ name }) => name !== '');
}

function takesValue({ values }: CompletionOption): boolean {
  return values !== 'none';
}

// ---- bash: what is no word of ours is left to the shell's own completion of files

function bashScript(commands: readonly CompletionCommand[]): string {
  const names = subcommands(commands).map(({ name }) => name);
  const afterFlag = commands.flatMap(({ name, options }) =>
    options.filter(takesValue).map(({ flag, values }) => {
      const words = Array.isArray(values) ? `words='${values.join(' ')}'` : 'return';
      return `    '${name} ${flag}') ${words} ;;`;
    }),
  );
  const wordsOf = commands.map(({ name, options, values }) => {
    const flags = options.map(({ flag }) => flag).join(' ');
    return `      '${name}') words='${(values ?? []).join(' ')}'; flags='${flags}' ;;`;
  });
  return `# bash completion for gov-report
_gov_report() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local name='' words='' flags='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join('|')}) name=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$name $previous" in
${afterFlag.join('\n')}
    *)
      case "$name" in
${wordsOf.join('\n')}
      esac
      [[ $current == -* ]] && words=$flags ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _gov_report gov-report
`;
}

// ---- zsh

function zshScript(commands: readonly CompletionCommand[]): string {
  const [program] = commands;
  const cases = subcommands(commands).map(
    ({ name, options, values }) =>
      `        ${name}) _arguments ${[...options.map(zshOption), zshArgument(values)].join(' ')} ;;`,
  );
  const described = subcommands(commands).map(
    ({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`,
  );
  return `#compdef gov-report
_gov_report() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${described.join('\n')}
  )
  _arguments -C ${(program?.options ?? []).map(zshOption).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _gov_report ]; then _gov_report "$@"; else compdef _gov_report gov-report; fi
`;
}

function zshOption(option: CompletionOption): string {
  const about = option.about.replace(/[[\]:\\]/gu, '\\$&');
  const value = takesValue(option) ? `:${option.flag.slice(2)}:${zshValues(option.values)}` : '';
  return quoted(`${option.flag}[${about}]${value}`);
}

function zshArgument(values: CompletionCommand['values']): string {
  return values?.length === 0 ? '' : quoted(`*:argument:${zshValues(values)}`);
}

function zshValues(values: CompletionOption['values']): string {
  return Array.isArray(values) ? `(${values.join(' ')})` : '_files';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

// ---- fish

function fishScript(commands: readonly CompletionCommand[]): string {
  const [program] = commands;
  const named = subcommands(commands);
  const lines = [
    '# fish completion for gov-report',
    ...named.map(
      ({ name, about }) =>
        `complete -c gov-report -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(about)}`,
    ),
    ...(program?.options ?? []).map((option) => fishOption('__fish_use_subcommand', option)),
    ...named.flatMap(({ name, options, values }) => {
      const when = `'__fish_seen_subcommand_from ${name}'`;
      const words = values ? [`complete -c gov-report -n ${when} -f -a '${values.join(' ')}'`] : [];
      return [...options.map((option) => fishOption(when, option)), ...words];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function fishOption(when: string, option: CompletionOption): string {
  const { flag, about, values } = option;
  const file = takesValue(option) ? ' -r' : '';
  const value = Array.isArray(values) ? ` -x -a '${values.join(' ')}'` : file;
  return `complete -c gov-report -n ${when} -l ${flag.slice(2)}${value} -d ${fishQuoted(about)}`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}

// ---- PowerShell

function powershellScript(commands: readonly CompletionCommand[]): string {
  const list = (values: readonly string[]) => `@(${values.map(powershellQuoted).join(', ')})`;
  const entries = commands.map(({ name, options, values }) => {
    const choices = options.flatMap(({ flag, values: allowed }) =>
      Array.isArray(allowed) ? [`'${flag}' = ${list(allowed)}`] : [],
    );
    const flags = list(options.map(({ flag }) => flag));
    return `    '${name}' = @{ flags = ${flags}; words = ${list(values ?? [])}; choices = @{ ${choices.join('; ')} } }`;
  });
  return `# PowerShell completion for gov-report
Register-ArgumentCompleter -Native -CommandName gov-report -ScriptBlock {
  param($word, $tree, $position)
  $commands = @{
${entries.join('\n')}
  }
  $before = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $name = @($before | Select-Object -Skip 1 | Where-Object { $_ -ne '' -and $commands.ContainsKey($_) }) + '' | Select-Object -First 1
  $command = $commands[$name]
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $words = if ($command.choices.ContainsKey($last)) { $command.choices[$last] } elseif ($word -like '-*') { $command.flags } else { $command.words }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function powershellQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
