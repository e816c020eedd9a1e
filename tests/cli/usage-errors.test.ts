// What the program says to a command line that it cannot follow: one line and one hint, in the user's language.

import { expect, test } from 'vitest';
import { gov } from './program.js';

const cases: readonly (readonly [args: readonly string[], zh: string, hint: string, en: string])[] = [
  [['lnit'], '没有这个命令：lnit', '最接近的是 lint', 'unknown command lnit'],
  [
    ['report.csv'],
    '没有这个命令：report.csv',
    '要检查报告，请运行 gov-report lint report.csv',
    'unknown command',
  ],
  [['某局'], '没有这个命令：某局', '要检查报告，请运行 gov-report lint 某局', 'unknown command 某局'],
  [['a b.csv'], '没有这个命令：a b.csv', '要检查报告，请运行 gov-report lint "a b.csv"', 'unknown command'],
  [['inspect'], '没有这个命令：inspect', '用法见 gov-report --help', 'unknown command inspect'],
  [['help', 'nothing'], '没有这个命令：nothing', '用法见 gov-report --help', 'unknown command nothing'],
  [['lint', '--fromat', 'json'], '没有这个选项：--fromat', '最接近的是 --format', 'unknown option --fromat'],
  [['lint', '--fix'], '没有给出要读取的文件或文件夹', '例如 gov-report lint', 'no file or folder'],
  [
    ['lint', '--today', '2023-02-29', 'a'],
    '选项 --today 的取值不对：2023-02-29',
    '应为日期',
    'bad value for --today',
  ],
  [['completion'], '缺少参数：<命令行>', '用法见 gov-report completion --help', 'missing argument <shell>'],
  [['lint', '-x'], '没有这个选项：-x', '用法见 gov-report lint --help', 'unknown option -x'],
  [['--wrong'], '没有这个选项：--wrong', '用法见 gov-report --help', 'unknown option --wrong'],
  [
    ['--format', 'json', 'extract', 'a'],
    '没有这个选项：--format',
    '选项写在命令之后，如 gov-report extract --format …',
    'unknown option --format',
  ],
  [['rules', '--quiet'], '没有这个选项：--quiet', '用法见 gov-report rules --help', 'unknown option --quiet'],
  [
    ['lint', '--format'],
    '选项 --format 后面缺少取值',
    '用法见 gov-report lint --help',
    'option --format needs a value',
  ],
  [
    ['lint', 'a', '--format', 'xml'],
    '选项 --format 的取值不对：xml',
    '可用的值：pretty、concise、json、ndjson',
    'bad value for --format: xml',
  ],
  [
    ['lint', 'a', '--format', 'json', '--format', 'sarif'],
    '只能有一种格式显示在屏幕上：json、sarif',
    '其余的写明文件，如 --format sarif=文件名',
    'only one format can go to the screen, not json and sarif',
  ],
  [
    ['lint', 'a', '--format', 'json=a.json', '--output', 'b.json'],
    '每种格式都已写明文件，--output 没有可写的内容',
    '去掉 --output，或去掉其中一种格式的 =文件',
    'nothing is left for --output',
  ],
  [
    ['lint', 'a', '--format', 'json=x', '--format', 'html=./x'],
    '两个结果写入同一个文件：./x',
    '请给每个结果一个文件',
    'two results go to the same file ./x',
  ],
  [
    ['lint', 'a', '--format', 'json=x', '--format', 'html', '--output', 'x'],
    '两个结果写入同一个文件：x',
    '请给每个结果一个文件',
    'two results go to the same file x',
  ],
  [
    ['lint', 'a', '--format', 'json='],
    '选项 --format 的取值不对：（空）',
    '用法见 gov-report --help',
    'bad value for --format: (empty)',
  ],
  [
    ['lint', 'a', '--format', 'jsno=x'],
    '选项 --format 的取值不对：jsno',
    '可用的值：pretty、concise、json、ndjson、sarif、github、gitlab、junit、markdown、html、csv',
    'bad value for --format: jsno',
  ],
  [['docs'], '缺少选项：--out <文件夹>', '用法见 gov-report docs --help', 'option --out <folder> is missing'],
  [
    ['extract', '--format=pretty', 'a'],
    '选项 --format 的取值不对：pretty',
    '可用的值：json、ndjson、csv',
    'bad value for --format: pretty',
  ],
  [
    ['lint', '--edition', '2020', 'a'],
    '选项 --edition 的取值不对：2020',
    '可用的值：auto、2014、website、2019、2021',
    'bad value for --edition: 2020',
  ],
  [['--lang', 'fr', 'rules'], '选项 --lang 的取值不对：fr', '可用的值：zh、en', 'bad value for --lang: fr'],
  [
    ['lint', '--max-warnings', '-1', 'a'],
    '选项 --max-warnings 的取值不对：-1',
    '应为 0 或更大的整数',
    'bad value',
  ],
  [
    ['lint', '--max-warnings=many', 'a'],
    '选项 --max-warnings 的取值不对：many',
    '应为 0 或更大的整数',
    'bad value',
  ],
  [['lint', '--output=', 'a'], '选项 --output 的取值不对：（空）', '用法见 gov-report --help', '(empty)'],
  [
    ['lint'],
    '没有给出要读取的文件或文件夹',
    '例如 gov-report lint 某局-2024.docx；从标准输入读取，路径写 -',
    'no file',
  ],
  [
    ['extract'],
    '没有给出要读取的文件或文件夹',
    '例如 gov-report extract 某局-2024.docx；从标准输入读取，路径写 -',
    'no file',
  ],
  [
    ['merge'],
    '没有给出要读取的文件或文件夹',
    '例如 gov-report merge 第1份.ndjson 第2份.ndjson；各份由 gov-report audit --shard 1/2',
    'such as gov-report merge part1.ndjson part2.ndjson',
  ],
  [
    ['audit'],
    '没有给出要读取的文件或文件夹',
    '例如 gov-report audit 年报文件夹',
    'such as gov-report audit reports',
  ],
  [
    ['lint', 'a', '--level', '县'],
    '选项 --level 的取值不对：县',
    '可用的值：state 国务院部门、province 省、city 市、county 县、township 乡镇',
    'city, county, township',
  ],
  [['lint', '--foo'], '没有这个选项：--foo', '用法见 gov-report lint --help', 'unknown option --foo'],
  [['merge', '--foo'], '没有这个选项：--foo', '用法见 gov-report merge --help', 'gov-report merge --help'],
  [['--foo'], '没有这个选项：--foo', '用法见 gov-report --help', 'unknown option --foo'],
  [['explain'], '缺少参数：<规则>', '用法见 gov-report explain --help', 'missing argument <rule>'],
  [
    ['explain', 'a', 'b'],
    '命令 explain 的参数过多',
    '用法见 gov-report explain --help',
    'too many arguments',
  ],
  [['rules', 'a'], '命令 rules 的参数过多', '用法见 gov-report rules --help', 'too many arguments for rules'],
  [['explain', 'GR30l'], '没有这条规则：GR30l', '最接近的是 GR301 row-total-mismatch', 'no such rule: GR30l'],
  [['explain', 'row-totl'], '没有这条规则：row-totl', '最接近的是 GR301 row-total-mismatch', 'no such rule'],
  [['explain', 'xyz'], '没有这条规则：xyz', '全部规则见 gov-report rules', 'no such rule: xyz'],
  [['explain', ''], '没有这条规则：（空）', '全部规则见 gov-report rules', 'no such rule: (empty)'],
  [
    ['lint', '--\u001b[31mred'],
    '没有这个选项：--␛[31mred',
    '用法见 gov-report lint --help',
    'unknown option',
  ],
];

test.each(cases)('%j', (args, zh, hint, en) => {
  const chinese = gov(args);
  expect(chinese.code).toBe(2);
  expect(chinese.stdout).toBe('');
  const [said, advice, ...rest] = chinese.stderr.split('\n');
  expect(said).toBe(`错误：${zh}`);
  expect(advice).toContain(`提示：${hint}`);
  expect(rest).toEqual(['']);

  const english = gov(args, { env: { LANG: 'en_US.UTF-8' } });
  expect(english.code).toBe(2);
  expect(english.stderr).toMatch(/^error: .+\nhint: .+\n$/u);
  expect(english.stderr).toContain(en);
});

test('the language of an error is the one asked for, wherever it stands', () => {
  expect(gov(['lint', '--foo', '--lang', 'en']).stderr).toMatch(/^error: unknown option --foo/u);
  expect(gov(['--lang=en', 'lnit']).stderr).toMatch(/^error: unknown command lnit/u);
  expect(gov(['lint', '--foo', '--lang', 'zh'], { env: { LANG: 'en_GB' } }).stderr).toMatch(/^错误：/u);
  expect(gov(['lint', '--foo', '--', '--lang', 'en']).stderr).toMatch(/^错误：/u);
});
