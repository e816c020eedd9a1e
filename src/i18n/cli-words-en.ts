// The words of the command line in English.

import type { CliWords } from './cli-words.js';

const FAILED = {
  term: '2',
  text: 'the run failed: bad usage, a path that does not exist, an input that cannot be read or holds no table',
};

const LINT_EXITS = [
  { term: '0', text: 'no errors were found' },
  { term: '1', text: 'errors were found, or more warnings than --max-warnings' },
  FAILED,
];

export const cliWordsEn: CliWords = {
  help: {
    about:
      'Checks yearly government information disclosure reports: tables, figures and their relations, down to the cell that is wrong.',
    headings: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
      general: 'General options:',
      commands: 'Commands:',
      examples: 'Examples:',
      exits: 'Exit codes:',
    },
    usage: {
      program: 'gov-report <command> [options]',
      lint: 'gov-report lint [options] [path…]',
      extract: 'gov-report extract [options] [path…]',
      explain: 'gov-report explain [options] <rule>',
      rules: 'gov-report rules [options]',
      selftest: 'gov-report selftest [options] [report]',
      completion: 'gov-report completion <shell>',
    },
    commands: {
      lint: {
        brief: 'check reports and list what is wrong',
        about:
          'Checks each report and lists what is wrong. Reports are tables as text (CSV, TSV, TXT, Markdown) in any usual encoding. Where the files of a folder hold one table each and together make one report, the folder is checked as one report.',
      },
      extract: {
        brief: 'print the figures of reports, without checks',
        about:
          'Prints all figures of the reports with their lines and columns, for other programs; nothing is checked. CSV is UTF-8: open it in Excel with Data, From Text/CSV, as a double click may garble the labels.',
      },
      explain: {
        brief: 'explain a rule: what it checks, why, how to mend it',
        about: 'Explains a rule: what it checks, why, and how to mend it, with failing and passing examples.',
      },
      rules: { brief: 'list all rules', about: 'Lists the code, severity, name and title of every rule.' },
      selftest: {
        brief: 'put slips into correct reports and count what is found',
        about:
          'Puts common slips into correct reports and counts how many are found and how many are pinned down, and says what cannot be seen. Without a report it makes its own; a report that is given is changed in memory only, never its file.',
      },
      completion: {
        brief: 'print a script that completes the command line',
        about:
          'Prints a script for completion with the Tab key. bash and zsh: put eval "$(gov-report completion bash)" into ~/.bashrc or ~/.zshrc; fish: save it as ~/.config/fish/completions/gov-report.fish; PowerShell: put gov-report completion powershell | Out-String | Invoke-Expression into $PROFILE.',
      },
    },
    helpCommand: { usage: 'help [command]', brief: 'show how a command is used' },
    arguments: {
      paths: {
        term: '[path…]',
        text: 'files, folders (with their subfolders), globs such as "2024/*.csv", or - for standard input',
      },
      code: { term: '<rule>', text: 'code or name of a rule, such as GR301 or row-total-mismatch' },
      command: { term: '[command]', text: 'name of a command' },
      shell: { term: '<shell>', text: 'bash, zsh, fish or powershell' },
      report: {
        term: '[report]',
        text: 'a report with all its tables and without errors or warnings; made reports where it is left out',
      },
    },
    values: {
      format: 'format',
      file: 'file',
      lang: 'language',
      edition: 'edition',
      name: 'name',
      count: 'count',
      number: 'number',
      date: 'date',
    },
    options: {
      format: 'output format',
      output: 'write the result to a file instead of the screen',
      lang: 'language of the output',
      edition: 'edition of the form to read the reports by',
      stdinFilename: 'file name of what comes from standard input, to tell its format and for display',
      previous:
        'the report of the same office on the year before (a file, or a folder with one file a table), to check the carry-over; meant for checking one report',
      tries: 'how often each kind of slip is tried (default 200)',
      seed: 'of the random numbers: the same seed gives the same result (default 1)',
      maxWarnings: 'end with exit code 1 when there are more warnings than this',
      threads: 'check in so many threads (default: one a processor for many reports, at most 4)',
      config:
        'use this configuration (default: gov-report.config.json, looked for from the folder of each report upwards)',
      noConfig: 'use no configuration',
      showConfig: 'show the configuration that a check would use, and check nothing',
      showFiles: 'list the files that would be checked, and check nothing',
      baseline: 'file of accepted findings, which are not told again',
      writeBaseline: 'accept all findings of this run in the baseline: only new ones are told from then on',
      pruneBaseline: 'remove from the baseline what is settled',
      fix: 'mend what is safe to mend (encoding, line ends, full-width digits, spaces, separators, units); no figure changes its value',
      fixDryRun: 'show what --fix would change and write nothing; exit code 1 where there is anything',
      suggest: 'list the corrections that the diagnosis proposes (CSV), for a person to accept',
      watch: 'check again whenever a file changes; Ctrl-C ends it',
      today: 'judge on this day whether exceptions have expired, such as 2025-12-31 (default today)',
      quiet: 'list errors only, no warnings or infos',
      noColor: 'no colours (the variables NO_COLOR and FORCE_COLOR are honoured too)',
      help: 'show how the program is used',
      version: 'show the version',
    },
    allowed: (values, preset) => `: ${values.join(', ')} (default ${preset})`,
    examples: {
      program: [
        { term: 'gov-report lint office-2024.csv', text: 'check one report' },
        { term: 'gov-report lint reports/', text: 'check all reports of a folder' },
        { term: 'gov-report explain GR301', text: 'see what GR301 is about' },
      ],
      lint: [
        { term: 'gov-report lint office-2024.csv', text: 'check one report' },
        { term: 'gov-report lint reports/ --quiet', text: 'check a folder, errors only' },
        {
          term: 'gov-report lint office-2024.csv --previous office-2023.csv',
          text: 'check the carry-over too',
        },
        { term: 'gov-report lint "2024/*.csv" --format concise', text: 'one line a problem' },
        { term: 'gov-report lint reports/ --format json --output result.json', text: 'into a file' },
        { term: 'gov-report lint reports/ --fix', text: 'mend how figures are written, then check' },
        { term: 'gov-report lint office-2024.csv --suggest', text: 'list proposed corrections' },
        { term: 'cat office.csv | gov-report lint -', text: 'from standard input' },
      ],
      extract: [
        { term: 'gov-report extract office-2024.csv', text: 'the figures of a report as JSON' },
        { term: 'gov-report extract reports/ --format csv --output all.csv', text: 'a folder as a table' },
        { term: 'gov-report extract reports/ --format ndjson', text: 'one line a report' },
      ],
      explain: [
        { term: 'gov-report explain GR301', text: 'by code' },
        { term: 'gov-report explain row-total-mismatch', text: 'by name' },
      ],
      rules: [
        { term: 'gov-report rules', text: 'one line a rule' },
        { term: 'gov-report rules --format json', text: 'for other programs' },
      ],
      selftest: [
        { term: 'gov-report selftest', text: 'with made reports' },
        { term: 'gov-report selftest office-2024.csv', text: 'with a report of your own' },
        { term: 'gov-report selftest --tries 20', text: 'a quick look' },
      ],
      completion: [{ term: 'eval "$(gov-report completion bash)"', text: 'at once, in bash' }],
    },
    exits: {
      program: LINT_EXITS,
      lint: LINT_EXITS,
      extract: [{ term: '0', text: 'everything was read' }, FAILED],
      explain: [],
      rules: [],
      completion: [],
      selftest: [
        { term: '0', text: 'the self-test is done, whatever it found' },
        { term: '1', text: 'the report given has errors, warnings or gaps and cannot be used' },
        FAILED,
      ],
    },
  },
  errors: {
    error: 'error: ',
    hint: 'hint: ',
    unknownOption: (flag) => `unknown option ${flag}`,
    unknownCommand: (name) => `unknown command ${name}`,
    missingValue: (flag) => `option ${flag} needs a value`,
    badValue: (flag, value) => `bad value for ${flag}: ${value === '' ? '(empty)' : value}`,
    missingArgument: (name) => `missing argument ${name}`,
    tooManyArguments: (command) => `too many arguments for ${command}`,
    noPaths: 'no file or folder to read was given',
    unknownCode: (code) => `no such rule: ${code === '' ? '(empty)' : code}`,
    cannotWrite: (file, reason) => `cannot write ${file === '' ? 'standard output' : file} (${reason})`,
    severalReports: (path) => `${path} holds more than one report`,
    stdinTwice: 'the report to check and last year’s report cannot both come from standard input',
    notWithStdin: (flag) => `${flag} cannot be used with standard input`,
    notOurs: (file) => `${file} is there already and nothing this program wrote: it was not overwritten`,
    incomplete: 'files of the program are missing',
    crashed: (reason) => `internal error: ${reason}`,
    other: 'bad usage',
  },
  hints: {
    seeHelp: (command) => `see gov-report ${command}--help`,
    didYouMean: (names) => `the nearest is ${names.join(', ')}`,
    allowed: (values) => `possible values: ${values.join(', ')}`,
    wholeNumber: (least) => `a whole number, ${least} or more`,
    optionsLast: (command, flag) => `options stand after the command: gov-report ${command} ${flag} …`,
    tryLint: (path) => `to check a report run gov-report lint ${path}`,
    noPaths: (command) =>
      `such as gov-report ${command} office-2024.csv; to read standard input give - as the path`,
    seeRules: 'gov-report rules lists all rules',
    cannotWrite: 'see that the folder exists, may be written to, and that the disk is not full',
    oneReport: 'give one report: a file, or a folder with one file a table',
    stdinTwice: 'save one of them to a file',
    notWithStdin: 'give a file, or see the changes with --fix-dry-run',
    notOurs: 'choose another name; files to check stand before the option',
    date: 'a date such as 2025-12-31',
    reinstall: 'install gov-report again',
    pleaseReport: 'this is a defect of the program: please report it with the command and the line above',
  },
  said: {
    baseline: (file, entries) => `${file} written: ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    fixed: (fixes, files) =>
      files === 0 ? 'nothing to fix' : `fixed ${fixes} in ${files} ${files === 1 ? 'file' : 'files'}`,
    notText: (file) => `${file}: this format cannot be fixed here; change it in the program that made it`,
    notSafe: (file) => `${file}: the figures would read differently, so the file was left alone`,
    suggested: (count, file) => `${file} written: ${count} to be looked at one by one`,
    watching: (files) =>
      `watching ${files} ${files === 1 ? 'file' : 'files'}, checking again on a change; Ctrl-C ends`,
  },
  explain: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    severityHeading: 'severity: ',
    what: 'What it checks',
    why: 'Why',
    mend: 'How to mend it',
    failing: 'Examples that fail',
    passing: 'Examples that pass',
    passes: 'The form is consistent and passes.',
  },
  rules: { code: 'code', severity: 'severity', name: 'name', title: 'title' },
};
