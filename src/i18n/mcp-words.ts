// What an assistant is told of the tools: in both languages at once, as it may speak either.

export const MCP = {
  lint: '检查一份政府信息公开工作年度报告：给出 path（文件）或 text（CSV、TSV、Markdown 文本，name 为文件名）。 / Check a report: `path` of a file, or its `text` with a `name`.',
  extract: '读出一份报告的全部数字，不作检查。 / Read all figures of a report, without checks.',
  compare:
    '核对相邻两年的报告：current 为今年，previous 为上年；给出问题和两年都有的数字。 / Compare two years: `current` and `previous`, each with `path` or `text`.',
  explain: '说明一条规则：查什么、依据什么、怎么改。 / Explain a rule by its code.',
  blank_form:
    '给出某机关某年度的空白表格（制表符分隔的文本），供填写。 / The empty form of an office and a year, as tab-separated text.',
} as const;

export const MCP_ERRORS = {
  noSource: '请给出 path 或 text / give `path` or `text`',
  outside: '只能读命令行给出的文件夹里的文件 / only files below the folders of the command line can be read',
  unknownTool: '没有这个工具 / no such tool',
} as const;
