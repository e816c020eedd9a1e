// The words of the manual's page on audits.

const zh = {
  title: '批量核对（audit）',
  about:
    '`gov-report audit` 检查一个县、一个省乃至全国的报告，并互相对照：与上年的结转和存量（GR401、GR402）、全域与各单位之和（GR403）、缺报和重复（GR404、GR405）、公布期限（GR406）、与其他年度和同级机关相差悬殊的数字（GR601、GR602）、与上年或其他机关雷同的正文（GR621、GR622）。很多报告都不符的关系，会先提醒检查模板或规则本身。`--format xlsx=清单.xlsx` 一处错误一行，写明表、行、列、填写、应为、怎么改和把握，可直接发出；`--sheets office`（或 `area`）另给每个机关（区域）一张表；`--format letters=通知` 给每个有问题的机关写一份改正通知（HTML 和 DOCX）。',
  recipes: {
    archives: {
      heading: '文件夹、通配符和压缩包',
      about:
        'zip 压缩包当作文件夹：包里的报告写成 `2024.zip/青石县/水利局.html`，清单、配置、基线都用这个路径。文件名可以是 UTF-8 或 GBK；包里的压缩包最多再套两层；一个包最多 200000 个文件，解压后最多 8 GB、不超过 400 倍，单个报告最多 32 MB。加密、损坏、重名或指向包外的文件各有一条说明，其余照常检查。DOCX、XLSX、ODS 本身仍是报告。',
    },
    manifest: {
      heading: '清单（--manifest）',
      about:
        '文件名和标题说不清机关、区域、级别时，用清单写明，只有 `path` 必填。`scope` 为 `area` 的是全域汇总报告；`level` 为 `vertical` 的垂直管理单位不计入汇总；`published` 是首次公布日期。没有清单时，标题或正文表明汇总全域的报告，作为所在文件夹及以下各报告的全域报告；没有这样的报告时，名称是县、市等区域的文件夹就是区域。',
    },
    matrix: {
      heading: '持续集成的矩阵任务',
      about:
        '`--shard 3/16` 只检查固定的一份；`merge` 合并的结果与一次全部检查逐字节相同，包括报告之间的对照。每部分的最后一行写明是第几部分、共几部分、有几份报告和校验值：缺少、截断、重复或改动过的部分，`merge` 逐一指出，以 2 结束，并且不再互相核对。结果每行一份报告，格式见 `schemas/audit-record.schema.json`；不合格式的行会指出行号。',
    },
    parallel: { heading: 'GNU parallel', about: '一台机器的多个进程；加 `--sshlogin` 可分到多台。' },
    slurm: { heading: 'Slurm 作业数组', about: '中断的作业重新提交后，凭 `--cache` 接着检查。' },
    kubernetes: {
      heading: 'Kubernetes 的 Indexed Job',
      about:
        '报告放在共享的卷里；中断的一份会重新开始，全部完成后在同一文件夹运行 `gov-report merge part-*.ndjson`。',
    },
    spark: {
      heading: 'Spark 的 pipe',
      about:
        '每个分区一个进程，路径从标准输入读取；各分区的结果同样由 `merge` 合并，报告之间的对照在合并时重新进行。',
    },
  },
  /** Above the queries, and what each asks. */
  analysis: {
    heading: '用 DuckDB 分析',
    about:
      '`--format parquet=audit.parquet` 写出 `audit-faults.parquet`（一处错误一行）、`audit-findings.parquet`（不成立的每个关系）和 `audit-figures.parquet`（全部数字，每格一行），可用 DuckDB、pandas、Spark 等直接查询；`--format parquet-years=DIR` 另按年度分开（`DIR/figures/year=2024/part-0.parquet`），只读要用的年度：',
  },
  queries: {
    rules: '各年度最常见的错误：',
    requests: '各区域、各年度收到的申请，以及自然人所占的比例：',
    growth: '行政处罚数量比上年增长最多的机关：',
  },
};

const en: typeof zh = {
  title: 'Audits of many reports',
  about:
    '`gov-report audit` checks the reports of a county, a province or the country, and holds them against each other: carry-over and stock from last year (GR401, GR402), an area against its offices (GR403), missing and repeated reports (GR404, GR405), the date of publication (GR406), figures far from those of other years and offices (GR601, GR602), text of last year or of another office (GR621, GR622). Where very many reports break one relation, it is named as the first thing to be suspected. `--format xlsx=list.xlsx` has a row for each fault: table, row, column, what stands there, what it should be, what to do and how certain that is, ready to be sent; `--sheets office` (or `area`) adds a sheet for each; `--format letters=FOLDER` writes each office with faults a letter (HTML and DOCX).',
  recipes: {
    archives: {
      heading: 'Folders, globs and archives',
      about:
        'A zip archive is a folder: a report in it is `2024.zip/county/office.html`, in manifests, configurations and baselines too. Names may be UTF-8 or GBK; archives may hold archives, two levels deep; limits are 200000 files, 8 GB and 400 times the size when unpacked, and 32 MB a report. Files that are encrypted, damaged, named twice or outside of the archive get a finding each, and the rest is checked. DOCX, XLSX and ODS stay reports.',
    },
    manifest: {
      heading: 'Manifest (--manifest)',
      about:
        'Where names and titles do not tell office, area or level, a manifest does; only `path` is required. `scope` `area` is a report on a whole area; offices of the `level` `vertical` are managed from above and no part of a sum; `published` is the day of first publication. Without a manifest, a report whose title or text speaks for a whole area is that of the reports in its folder and below; where there is none, a folder with the name of a county, city or the like is the area.',
    },
    matrix: {
      heading: 'A matrix of CI jobs',
      about:
        '`--shard 3/16` checks a part that stays the same; `merge` gives byte for byte what one run would have given, the checks across reports included. The last line of a part says which of how many it is, how many reports it holds and their checksum: `merge` names parts that are missing, cut off, repeated or changed, ends with 2, and holds no reports against each other. A result has one report a line, shaped as `schemas/audit-record.schema.json` says; a line of another shape is refused by its number.',
    },
    parallel: {
      heading: 'GNU parallel',
      about: 'Several processes on one machine; `--sshlogin` spreads them over many.',
    },
    slurm: { heading: 'A Slurm array', about: 'A job that was interrupted goes on from its `--cache`.' },
    kubernetes: {
      heading: 'An Indexed Job of Kubernetes',
      about:
        'The reports lie on a shared volume. A part that was interrupted starts again; when all are done, `gov-report merge part-*.ndjson` in the same folder puts them together.',
    },
    spark: {
      heading: '`pipe` in Spark',
      about:
        'One process a partition, with paths on standard input; `merge` puts the parts together and makes the checks across reports anew.',
    },
  },
  analysis: {
    heading: 'Analysis with DuckDB',
    about:
      '`--format parquet=audit.parquet` writes `audit-faults.parquet` (a fault a row), `audit-findings.parquet` (each relation that fails) and `audit-figures.parquet` (all figures, one a row) for DuckDB, pandas, Spark and others; `--format parquet-years=DIR` puts each year into a folder of its own (`DIR/figures/year=2024/part-0.parquet`), of which a reader takes the years it needs:',
  },
  queries: {
    rules: 'The commonest errors of each year:',
    requests: 'Requests received by area and year, and the share of natural persons:',
    growth: 'Offices whose penalties grew most:',
  },
};

export const recipeWords = { zh, en };
