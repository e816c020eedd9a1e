// The words of the manual's page on forms of one's own.

const zh = {
  title: '自定义报表（--definition）',
  about:
    '报表定义是一个 JSON 文件，写明一种报表有哪些表、行、列，数字之间有什么关系。用 `--definition 文件` 指定后，这种报表与自带的各版一同识别，同样可以检查、提取、批量核对、自测和生成空表，HTML、Word、Excel、PDF 都能读。定义里只有数据，不需要写程序。',
  /** A definition, an empty form by it, and the form filled in. */
  example: {
    heading: '一个完整的例子',
    about:
      '某县信访局每年填一张统计表：各来源的件数要等于合计，受理不能多于收到，设有接待场所的要有座位。把定义存为 `信访.json`：',
  },
  empty: '生成一张空表，填写后检查：',
  filled: '填好的表；没有问题时退出码为 0：',
  wrong: '如果合计的两位数字颠倒，又把座位数填成 0，退出码为 1，输出为：',
  cells: {
    heading: '单元格填什么',
    about:
      '`kind` 写在行或列上，行的优先：`count` 非负整数（不写即是），`signed` 可以为负的整数，`decimal` 非负小数，`money` 金额（`unit` 写 `万元` 或 `元`，`decimals` 写最多几位小数），`text` 文字，`yesNo` 是或否，`choice` 从 `choices` 中选一项或几项。`yesNo` 和 `choice` 用 ☑、√、■ 等打勾，或者只写选中的词。`optional` 的行可以空着或没有。',
  },
  relations: {
    heading: '勾稽关系',
    about:
      '`relations` 的每一条是 `left` 之和与 `right` 之和的关系。`each` 为 `row` 时在每一行核对，各项是列的 id；为 `column` 时在每一列核对，各项是行的 id；`-id` 表示减去，`rows` 限定只在哪几行（列）核对。`operator` 不写是相等，由 GR307 报出，有错的单元格会推断出来；`>=`、`<=` 是大小，由 GR305 报出；有 `when` 的只在另一格填是、填否、为 0 或大于 0 时核对，由 GR306 报出，这时可以用 `>`，`right` 写 `[]` 表示 0。`severity` 改变级别，`basis` 说明依据。',
  },
  known: {
    heading: '怎样认出这种报表',
    about:
      '行和列按 `label`、`aliases` 认定，空格、标点、序号、单位的差别不必列出；名称至少两个汉字。同名的行用 `groups`（所属大类）或 `parent`（是谁的分项）区分。`fingerprints` 是只有这种报表才有的栏目名称，凭它们自动识别；也可以用 `--edition` 加 `id` 指定。`titles` 是标题里对报表的称呼，机关和年度从它前后读出。',
  },
  faults: {
    heading: '定义写错时',
    about:
      '定义读不出来、缺项、写错名称或引用了没有的行、列、表，都作为 [GR906](rules.md#gr906) 报出，指明在第几行第几列；这时不检查任何报告，退出码为 2。例如把最后一个来源错写成 `onlin`：',
  },
  commands: {
    heading: '在哪里使用',
    about:
      '`lint`（包括 `--fix`、`--watch`）、`extract`、`audit`、`merge`、`selftest`、`init` 都有 `--definition`。写进配置文件的 `definition`，同一文件夹的报告就不必每次指定；`init` 和 `selftest` 不读配置文件。`id` 不能与自带的版本相同。文件里可以有注释。在开头写 `"$schema"`，指向 `schemas/edition.schema.json`，编辑器就能提示和检查。',
  },
  fields: {
    heading: '全部项目',
    about: '取自 `schemas/edition.schema.json`。',
  },
};

const en: typeof zh = {
  title: 'Forms of your own (--definition)',
  about:
    'A definition is a JSON file that says which tables, rows and columns a form has and what holds between its figures. Named by `--definition FILE`, the form is known besides the editions of the program: reports on it are checked, extracted, audited and self-tested, and empty ones written, from HTML, Word, Excel and PDF alike. A definition is data: nothing has to be programmed.',
  example: {
    heading: 'A complete example',
    about:
      'An office fills in a form on petitions each year: the sources add up to the total, no more may be accepted than were received, and where there is a room for visitors it has seats. Save the definition as `信访.json`:',
  },
  empty: 'Write an empty form, fill it in, and check it:',
  filled: 'The form filled in; with nothing to be said against it the exit code is 0:',
  wrong: 'With two digits of a total exchanged and no seats, the exit code is 1 and the output is:',
  cells: {
    heading: 'What cells hold',
    about:
      '`kind` stands at a row or a column, that of the row first: `count`, a whole number not below 0 (where it says nothing); `signed`, a whole number; `decimal`, a number not below 0; `money` (with `unit` `万元` or `元`, and at most so many `decimals`); `text`; `yesNo`, 是 or 否; `choice`, one or more of `choices`. `yesNo` and `choice` are ticked by ☑, √, ■ and the like, or hold the chosen words alone. An `optional` row may be blank or left out.',
  },
  relations: {
    heading: 'What has to hold',
    about:
      'Each of `relations` compares the sum of `left` with the sum of `right`. With `each` `row` it is checked in every row and its terms are ids of columns; with `column`, in every column, and they are ids of rows. `-id` subtracts; `rows` names the only rows (or columns) to check. Without `operator` the sums have to be equal: GR307, with a diagnosis of the cells that are wrong. `>=` and `<=` are bounds: GR305. With `when` the relation has to hold only where another cell is 是, 否, 0 or above 0: GR306; there `>` may be used. An empty `right`, `[]`, is 0. `severity` sets another severity, `basis` says where the relation comes from.',
  },
  known: {
    heading: 'How the form is known',
    about:
      'Rows and columns are known by `label` and `aliases`; blanks, punctuation, numbering and units need no alias. A label has two Chinese characters at least. Rows of one label are told apart by `groups` (the headings that they stand under) or `parent` (the row that they are a part of). `fingerprints` are labels that no other form has: by them the form is recognised; `--edition` with its `id` forces it. `titles` are what a title calls the form; office and year are read around it.',
  },
  faults: {
    heading: 'Faults in a definition',
    about:
      'A definition that cannot be read, lacks something, has a misspelt key, or names rows, columns or tables that it does not have is told as [GR906](rules.md#gr906), with line and column; no report is checked then, and the exit code is 2. With the last source misspelt as `onlin`:',
  },
  commands: {
    heading: 'Where it is used',
    about:
      '`lint` (with `--fix` and `--watch`), `extract`, `audit`, `merge`, `selftest` and `init` have `--definition`. As `definition` in a configuration file it holds for the reports below; `init` and `selftest` read no configuration. The `id` may not be that of an edition of the program. A definition may hold comments. Let `"$schema"` point to `schemas/edition.schema.json`, and editors complete and check it.',
  },
  fields: {
    heading: 'All keys',
    about: 'From `schemas/edition.schema.json`.',
  },
};

export const definitionWords = { zh, en };
