// The words of the command line in English.

import type { CliWords } from './cli-words-zh.js';
import { systemWords } from './system-words.js';

const FAILED = {
  term: '2',
  text: 'the run failed: bad usage, a path that does not exist, an input that cannot be read or holds no table',
};

const AUDIT_EXITS = [
  { term: '0', text: 'no errors' },
  { term: '1', text: 'errors, reports that cannot be read, or more warnings than --max-warnings' },
  { term: '2', text: 'the run failed: bad usage, a path that does not exist, or an incomplete result' },
];

const DONE_EXITS = [
  { term: '0', text: 'done' },
  { term: '2', text: 'the run failed: bad usage, or nothing could be written' },
];

const LINT_EXITS = [
  { term: '0', text: 'no errors were found' },
  { term: '1', text: 'errors were found, or more warnings than --max-warnings' },
  FAILED,
];

export const cliWordsEn = (): CliWords => ({
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
      audit: 'gov-report audit [options] [paths...]',
      merge: 'gov-report merge [options] <results...>',
      explain: 'gov-report explain [options] <rule>',
      rules: 'gov-report rules [options]',
      selftest: 'gov-report selftest [options] [report]',
      completion: 'gov-report completion <shell>',
      docs: 'gov-report docs --out <folder>',
      web: 'gov-report web [--out <file>]',
      lsp: 'gov-report lsp',
      mcp: 'gov-report mcp [folders...]',
      init: 'gov-report init [options]',
    },
    commands: {
      lint: {
        brief: 'check reports and list what is wrong',
        about:
          'Checks each report and lists what is wrong. Reports may be Word (DOCX, DOC, RTF), Excel (XLSX, XLS), WPS (WPS, ET), web pages (HTML), PDF and OFD with text, ODT, ODS, or tables as text (CSV, TSV, TXT, Markdown, in any usual encoding); archives are read as they are. Where the files of a folder hold one table each and together make one report, the folder is checked as one report.',
      },
      extract: {
        brief: 'print the figures of reports, without checks',
        about:
          'Prints all figures of the reports with their lines and columns, for other programs; nothing is checked. CSV is UTF-8: open it in Excel with Data, From Text/CSV, as a double click may garble the labels. XLSX lists all figures on its first sheet and shows each report on one of its own.',
      },
      audit: {
        brief: 'check the reports of many offices and years, and each against the others',
        about:
          'Checks every report, then each against the others: the carry-over between two years of an office, several reports on one year, an area against the sum of its offices. Sums up by rule, year, area and office. A file that cannot be read stops nothing.',
      },
      merge: {
        brief: 'put the results of several audits together',
        about:
          'Puts together the results of an audit done in parts (--shard) on several machines, compares the reports with each other, and prints byte for byte what one run would have.',
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
      docs: {
        brief: 'write the manual',
        about:
          'Writes the manual: all rules and output formats, audits, forms of your own, the configuration and the exit codes, from the same data as explain and help. With --format html it is a site in both languages that opens from the disk and is searched without a network.',
      },
      web: {
        brief: 'write the page for people without a command line',
        about:
          'Writes one file that opens in a browser by a double click: it names the wrong cells of a report, lets people correct, explain and fill in, and exports the list of corrections and the corrected tables. It needs no network and no installation, and sends nothing anywhere.',
      },
      lsp: {
        brief: 'serve an editor: check while somebody writes',
        about:
          "Speaks the Language Server Protocol over standard input and output: wrong cells are underlined, a hover shows the relations of a cell and whether they hold, safe changes and proposed corrections are offered for a person to choose. Where the folder has last year's report, carry-overs are compared, too.",
      },
      mcp: {
        brief: 'serve an assistant: check the figures that it drafts',
        about:
          'Offers tools over standard input and output by the Model Context Protocol: check a report, read its figures, explain a rule, compare two years, give an empty form. Only files below the folders of the command line are read; without any, only text is taken. No file is changed.',
      },
      init: {
        brief: 'write an empty report to fill in',
        about:
          'Writes an empty report by an edition of the form. In the workbook totals work themselves out, figures are checked as they are typed and a broken balance turns red; the Word document has the titles of all sections and the tables; CSV has the tables only.',
      },
    },
    helpCommand: { usage: 'help [command]', brief: 'show how a command is used' },
    arguments: {
      paths: {
        term: '[path…]',
        text: 'files, folders (with their subfolders), globs such as "2024/*.csv", or - for standard input',
      },
      folders: { term: '[folders...]', text: 'folders that may be read' },
      results: { term: '<result…>', text: 'files written by audit --format ndjson' },
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
      target: 'format[=file]',
      file: 'file',
      folder: 'folder',
      lang: 'language',
      edition: 'edition',
      name: 'name',
      count: 'count',
      number: 'number',
      date: 'date',
      shard: 'part/parts',
      office: 'office',
      level: 'level',
      scope: 'scope',
      year: 'year',
    },
    options: {
      format: 'output format',
      formats: 'may be given several times with a file each, as html=result.html; output format',
      out: 'folder to write to; files of the same names are replaced',
      output: 'write the result to a file instead of the screen',
      lang: 'language of the output',
      edition: 'edition of the form to read the reports by',
      stdinFilename: 'file name of what comes from standard input, to tell its format and for display',
      previous:
        'the report of the same office on the year before (a file, or a folder with one file a table), to check the carry-over; meant for checking one report',
      tries: 'how often each kind of slip is tried (default 200)',
      seed: 'of the random numbers: the same seed gives the same result (default 1)',
      initEdition: 'which edition of the form; by --year, the newest without one',
      definition:
        'definition of a form of your own (JSON by schemas/edition.schema.json), known besides the editions of the program',
      initOutput: 'the file to write, - for standard output (named for office and year by default)',
      stdio: 'talk over standard streams (as it does anyway; some editors add this)',
      webOut: 'the file to write, - for standard output (report-check.html by default)',
      office: 'name of the office, for the title',
      corrections:
        'figures of a scan as a person has compared them with the original: a CSV file of table, row, column and figure (see --format html); for checking one report',
      lintOffice: 'whose report it is, whatever the title says; for checking one report',
      level:
        'level of the office, whatever its name says: state (departments of the State Council), province, city, county, township',
      scope:
        'whose figures they are, whatever title and text say: own (of the office) or area (of all in it)',
      year: 'the year reported on',
      force: 'replace the file if it is there already',
      maxWarnings: 'end with exit code 1 when there are more warnings than this',
      threads: 'check in so many threads (default: one a processor for many reports, at most 4)',
      config:
        'use this configuration (default: gov-report.config.json, looked for from the folder of each report upwards)',
      noConfig: 'use no configuration',
      showConfig: 'show the configuration that a check would use, and check nothing',
      showFiles: 'list the files that would be checked, and those passed over',
      reportsOnly: 'named files, too, are passed over where they show no sign of a report (for hooks)',
      baseline: 'file of accepted findings, which are not told again',
      writeBaseline: 'accept all findings of this run in the baseline: only new ones are told from then on',
      pruneBaseline: 'remove from the baseline what is settled',
      fix: 'mend what is safe to mend (encoding, line ends, full-width digits, spaces, separators, units); no figure changes its value',
      fixDryRun: 'show what --fix would change and write nothing; exit code 1 where there is anything',
      suggest:
        'list the corrections that the diagnosis proposes (CSV, xlsx), for a person to accept; for one xlsx report and an xlsx file, a copy with comments on the cells',
      watch: 'check again whenever a file changes; Ctrl-C ends it',
      today: 'judge on this day whether exceptions have expired, such as 2025-12-31 (default today)',
      manifest:
        'CSV file with the office, area, year and scope of each report; without paths, its files are checked',
      shard: 'check one part only: 3/16 is the third of sixteen; merge puts the parts together',
      filesFrom: 'reads paths from a file, one a line or each ended by NUL; - is standard input',
      cache:
        'remembers results in a file: what has not changed is not checked again, and a stopped run goes on',
      top: 'rows of each list of the summary (default: 10)',
      sheets: 'a sheet of the workbook for each office, or for each area, besides',
      quiet: 'list errors only, no warnings or infos',
      noColor: 'no colours (the variables NO_COLOR and FORCE_COLOR are honoured too)',
      help: 'show how the program is used',
      version: 'show the version',
    },
    allowed: (values, preset) => `: ${values.join(', ')} (default ${preset})`,
    listed: (values) => `: ${values.join(', ')}`,
    previews: (ids) => `; ${ids.join(', ')} are previews, not yet compared with an official copy`,
    examples: {
      program: [
        { term: 'gov-report lint office-2024.docx', text: 'check one report' },
        { term: 'gov-report lint reports/', text: 'check all reports of a folder' },
        { term: 'gov-report explain GR301', text: 'see what GR301 is about' },
      ],
      lint: [
        { term: 'gov-report lint office-2024.docx', text: 'check one report' },
        { term: 'gov-report lint reports/ --quiet', text: 'check a folder, errors only' },
        {
          term: 'gov-report lint office-2024.docx --previous office-2023.docx',
          text: 'check the carry-over too',
        },
        { term: 'gov-report lint "2024/*.xlsx" --format concise', text: 'one line a problem' },
        { term: 'gov-report lint reports/ --format json --output result.json', text: 'into a file' },
        { term: 'gov-report lint reports/ --fix', text: 'mend how figures are written, then check' },
        { term: 'gov-report lint office-2024.xlsx --suggest', text: 'list proposed corrections' },
        { term: 'gov-report lint reports/ --format html=result.html', text: 'as a page to print' },
        { term: 'cat office.csv | gov-report lint -', text: 'from standard input' },
      ],
      extract: [
        { term: 'gov-report extract office-2024.csv', text: 'the figures of a report as JSON' },
        { term: 'gov-report extract reports/ --format csv --output all.csv', text: 'a folder as a table' },
        { term: 'gov-report extract reports/ --format ndjson', text: 'one line a report' },
      ],
      audit: [
        { term: 'gov-report audit 2024', text: 'all reports of a folder and of those below it' },
        {
          term: 'gov-report audit 2023 2024 --format ndjson --output result.ndjson',
          text: 'two years together, for other programs',
        },
      ],
      merge: [{ term: 'gov-report merge 1.ndjson 2.ndjson', text: 'put two parts together' }],
      explain: [
        { term: 'gov-report explain GR301', text: 'by code' },
        { term: 'gov-report explain row-total-mismatch', text: 'by name' },
      ],
      rules: [
        { term: 'gov-report rules', text: 'one line a rule' },
        { term: 'gov-report rules --format json', text: 'for other programs' },
      ],
      init: [
        { term: 'gov-report init', text: 'an empty workbook of the newest edition' },
        { term: 'gov-report init --office 某局 --year 2024', text: 'with its title' },
        { term: 'gov-report init --format docx --output report.docx', text: 'for Word' },
      ],
      selftest: [
        { term: 'gov-report selftest', text: 'with made reports' },
        { term: 'gov-report selftest office-2024.csv', text: 'with a report of your own' },
        { term: 'gov-report selftest --tries 20', text: 'a quick look' },
      ],
      completion: [{ term: 'eval "$(gov-report completion bash)"', text: 'at once, in bash' }],
      docs: [
        { term: 'gov-report docs --out manual', text: 'into the folder "manual"' },
        { term: 'gov-report docs --format html --out site', text: 'as a site' },
      ],
      web: [
        { term: 'gov-report web', text: 'as "report-check.html"' },
        { term: 'gov-report web --out /shared/check.html', text: 'elsewhere, for colleagues' },
      ],
      lsp: [{ term: 'gov-report lsp', text: 'started by the editor, not by hand' }],
      mcp: [{ term: 'gov-report mcp reports/', text: 'started by the assistant, which may read "reports"' }],
    },
    exits: {
      init: [
        { term: '0', text: 'the form is written' },
        { term: '2', text: 'it is not: bad usage, the file exists, or it cannot be written' },
      ],
      program: LINT_EXITS,
      lint: LINT_EXITS,
      extract: [{ term: '0', text: 'everything was read' }, FAILED],
      audit: AUDIT_EXITS,
      merge: AUDIT_EXITS,
      explain: DONE_EXITS,
      rules: DONE_EXITS,
      completion: DONE_EXITS,
      selftest: [
        { term: '0', text: 'the self-test is done, whatever it found' },
        { term: '1', text: 'the report given has errors, warnings or gaps and cannot be used' },
        FAILED,
      ],
      docs: DONE_EXITS,
      web: DONE_EXITS,
      lsp: DONE_EXITS,
      mcp: DONE_EXITS,
    },
  },
  errors: {
    error: 'error: ',
    hint: 'hint: ',
    unknownOption: (flag) => `unknown option ${flag}`,
    unknownCommand: (name) => `unknown command ${name}`,
    missingValue: (flag) => `option ${flag} needs a value`,
    missingOption: (flags) => `option ${flags} is missing`,
    badValue: (flag, value) => `bad value for ${flag}: ${value === '' ? '(empty)' : value}`,
    missingArgument: (name) => `missing argument ${name}`,
    tooManyArguments: (command) => `too many arguments for ${command}`,
    noPaths: 'no file or folder to read was given',
    unknownCode: (code) => `no such rule: ${code === '' ? '(empty)' : code}`,
    filesFrom: (file, code) => `the list of paths ${file} cannot be read (${systemWords(code).en})`,
    folderTaken: (folder, file) => `${folder} holds other files (${file}); nothing was written`,
    cannotWrite: (file, code) =>
      `cannot write ${file === '' ? 'standard output' : file} (${systemWords(code).en})`,
    fileNeeded: (format) => `${format} is written to several files and cannot go to the screen`,
    fileExists: (file) => `${file} exists`,
    yearOutside: (year, edition) => `reports on ${year} do not use the edition ${edition}`,
    terminalBytes: 'this format cannot be shown on a screen',
    severalReports: (path) => `${path} holds more than one report`,
    stdinTwice: 'the report to check and last year’s report cannot both come from standard input',
    notWithStdin: (flag) => `${flag} cannot be used with standard input`,
    onlyForOne: (flag) => `${flag} is for one report`,
    noCorrections: (file) => `the file of corrections ${file} cannot be read`,
    correctionUnknown: (file, row) => `this line of ${file} names no cell: ${row}`,
    notListed: (format) => `the list of corrections cannot be a .${format} file`,
    notOurs: (file) => `${file} is there already and nothing this program wrote: it was not overwritten`,
    formatsMixed: (formats) => `only one format can go to the screen, not ${formats.join(' and ')}`,
    outputUnused: 'every format has its file, nothing is left for --output',
    outputOverInput: (file) => `${file} is an input and must not be written over`,
    fileTwice: (file) => `two results go to the same file ${file}`,
    incomplete: 'files of the program are missing',
    crashed: (reason) => `internal error: ${reason}`,
    noWorkingFolder: 'the working folder is no longer there',
    system: (code, file) => `the system refused (${systemWords(code).en})${file === '' ? '' : `: ${file}`}`,
    other: 'bad usage',
  },
  hints: {
    seeHelp: (command) => `see gov-report ${command}--help`,
    didYouMean: (names) => `the nearest is ${names.join(', ')}`,
    allowed: (values) => `possible values: ${values.join(', ')}`,
    shard: 'written like 3/16: which part, and how many there are',
    wholeNumber: (least) => `a whole number, ${least} or more`,
    optionsLast: (command, flag) => `options stand after the command: gov-report ${command} ${flag} …`,
    tryLint: (path) => `to check a report run gov-report lint ${path}`,
    noPaths(command) {
      if (command === 'merge')
        return 'such as gov-report merge part1.ndjson part2.ndjson, each written by gov-report audit --shard 1/2 --format ndjson=part1.ndjson';
      if (command === 'audit')
        return 'such as gov-report audit reports, a folder with the reports of all offices and years';
      return `such as gov-report ${command} office-2024.docx; to read standard input give - as the path`;
    },
    seeRules: 'gov-report rules lists all rules',
    filesFrom: 'a list has one path a line, or paths ended by NUL; - is standard input',
    folderTaken: 'name a folder that is new or empty',
    cannotWrite: 'see that the folder exists, may be written to, and that the disk is not full',
    fileNeeded: (format) => `give it a file: --format ${format}=result.${format}`,
    fileExists: 'give another name, or --force to replace it',
    yearOutside: (names) => `that year has ${names.join(', ')}; without --edition it is chosen by the year`,
    terminalBytes: 'write it to a file with --output',
    oneReport: 'give one report: a file, or a folder with one file a table',
    stdinTwice: 'save one of them to a file',
    onlyOneScan: 'a file of corrections belongs to one scan: check them one by one',
    corrections:
      'write four things a line: table, row, column, figure, as in requests,received,total,12; the page of --format html has the lines to begin with',
    onlyForOne:
      'for several, name the offices in overrides of the configuration (declare) or in the manifest of an audit',
    notWithStdin: 'give a file, or see the changes with --fix-dry-run',
    anotherName: 'choose another name or move it away: someone may have worked in it',
    notListed: 'use .csv or .xlsx; .xlsm is for the marked copy of one .xlsm report',
    notOurs: 'choose another name; files to check stand before the option',
    date: 'a date such as 2025-12-31',
    formatFile: (format) => `give the others a file: --format ${format}=FILE`,
    outputUnused: 'leave out --output, or the =FILE of one format',
    outputOverInput: 'give another name; nothing was written',
    fileTwice: 'give each of them a file of its own',
    reinstall: 'install gov-report again',
    noWorkingFolder: 'change into a folder that exists and run again',
    diskFull: 'the disk, or that of temporary files, is full: make room, or name another folder by TMPDIR',
    tooManyFiles:
      'too many files are open: close other programs, raise the limit by ulimit -n, or use --threads 1',
    system: 'see that the files and folders exist and may be read and written',
    pleaseReport: 'this is a defect of the program: please report it with the command and the line above',
  },
  said: {
    passedOver: '(passed over: no sign of a report)',
    baseline: (file, entries) =>
      `${file} written: ${entries} ${entries === 1 ? 'entry' : 'entries'}. From now on check with --baseline ${file} to see new problems only; a gov-report.baseline beside the configuration needs no naming`,
    fixed: (fixes, files) =>
      files === 0 ? 'nothing to fix' : `fixed ${fixes} in ${files} ${files === 1 ? 'file' : 'files'}`,
    notText: (file) => `${file}: this format cannot be fixed here; change it in the program that made it`,
    linkedAway: (file) =>
      `${file}: a link out of the folders given, so the file was left alone; name the file itself to fix it`,
    noCache: (file, code) =>
      `the cache ${file} cannot be written (${systemWords(code).en}): the result is the same, the next run checks everything again`,
    notSafe: (file) => `${file}: the figures would read differently, so the file was left alone`,
    marked: (cells, file) =>
      cells === 0
        ? `${file} written: nothing to propose, it is the same as the report`
        : `${file} written: a copy of the report with ${cells} ${cells === 1 ? 'cell' : 'cells'} coloured and commented on, no figure changed`,
    suggested: (count, file) => `${file} written: ${count} to be looked at one by one`,
    preview: (title) =>
      `note: "${title}" is a preview, not yet compared with an official copy; the official text decides`,
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
  init: { written: (file) => `empty report written: ${file}` },
  web: {
    file: 'report-check.html',
    written: (file) => `${file} is written: a double click opens it in the browser`,
  },
  rules: { code: 'code', severity: 'severity', name: 'name', title: 'title' },
});
