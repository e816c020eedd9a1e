// Ready-made commands for audits: parts of it on many machines, and questions to its Parquet files.

export interface Recipe {
  readonly id: 'archives' | 'manifest' | 'matrix' | 'parallel' | 'slurm' | 'kubernetes' | 'spark';
  /** Of the code, for the page's colours. */
  readonly language: 'sh' | 'csv' | 'yaml' | 'python';
  readonly code: string;
}

/** Findings and unreadable reports end a part with 1: only what went wrong may stop the rest. */
export const recipes: readonly Recipe[] = [
  {
    id: 'archives',
    language: 'sh',
    code: `gov-report audit reports/ 2024.zip --cache audit.cache --format html=audit.html --format pretty
gov-report lint 2024.zip/青石县/水利局.html`,
  },
  {
    id: 'manifest',
    language: 'csv',
    code: `path,office,area,parent,level,year,scope,published
a/全县.html,青石县人民政府,青石县,某市,county,2024,area,2025-03-20
a/水利局.html,青石县水利局,青石县,,county,2024,own,2025-01-24
a/税务局.html,青石县税务局,青石县,,vertical,2024,own,2025-01-30`,
  },
  {
    id: 'matrix',
    language: 'yaml',
    code: `jobs:
  audit:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        part: [1, 2, 3, 4]
    steps:
      - uses: actions/checkout@v4
      - run: npm install --global ./gov-report.tgz
      - run: gov-report audit reports --shard \${{ matrix.part }}/4 --format ndjson --output part-\${{ matrix.part }}.ndjson || test $? -eq 1
      - uses: actions/upload-artifact@v4
        with:
          name: part-\${{ matrix.part }}
          path: part-*.ndjson
  merge:
    needs: audit
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm install --global ./gov-report.tgz
      - uses: actions/download-artifact@v4
        with:
          merge-multiple: true
      - run: gov-report merge part-*.ndjson --format html=audit.html --format pretty`,
  },
  {
    id: 'parallel',
    language: 'sh',
    code: `seq 16 | parallel 'gov-report audit reports --threads 1 --shard {}/16 --format ndjson --output part-{}.ndjson || test $? -eq 1'
gov-report merge part-*.ndjson --format html=audit.html --format pretty`,
  },
  {
    id: 'slurm',
    language: 'sh',
    code: `#!/bin/sh
#SBATCH --array=1-64
#SBATCH --cpus-per-task=2
part=$SLURM_ARRAY_TASK_ID
gov-report audit reports --threads 2 --shard "$part/64" --cache "cache-$part" --format ndjson --output "part-$part.ndjson" || test $? -eq 1
# sbatch --dependency=afterok:JOB --wrap 'gov-report merge part-*.ndjson --format html=audit.html'`,
  },
  {
    id: 'kubernetes',
    language: 'yaml',
    code: `apiVersion: batch/v1
kind: Job
metadata:
  name: audit
spec:
  completionMode: Indexed
  completions: 64
  parallelism: 16
  template:
    spec:
      restartPolicy: OnFailure
      containers:
        - name: audit
          image: your-image-with-gov-report
          workingDir: /data
          command:
            - sh
            - -c
            - part=$((JOB_COMPLETION_INDEX + 1)); gov-report audit reports --threads 1 --shard "$part/64" --format ndjson --output "part-$part.ndjson" || test $? -eq 1
          volumeMounts:
            - { name: data, mountPath: /data }
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: reports }`,
  },
  {
    id: 'spark',
    language: 'python',
    code: `command = "sh -c 'gov-report audit --files-from - --threads 1 --format ndjson || test $? -eq 1'"
sc.textFile("paths.txt", 64).pipe(command, checkCode=True).saveAsTextFile("parts")
# gov-report merge parts/part-* --format html=audit.html`,
  },
];

export interface Query {
  readonly id: 'rules' | 'requests' | 'growth';
  readonly sql: string;
}

/** For DuckDB, on what \`--format parquet=audit.parquet\` writes. */
export const queries: readonly Query[] = [
  {
    id: 'rules',
    sql: `SELECT year, code, count(*) AS findings, count(DISTINCT path) AS reports
FROM 'audit-findings.parquet'
WHERE severity = 'error'
GROUP BY year, code
ORDER BY reports DESC, year, code
LIMIT 20;`,
  },
  {
    id: 'requests',
    sql: `SELECT area, year,
       sum(value) FILTER ("column" = 'total') AS requests,
       round(100 * sum(value) FILTER ("column" = 'naturalPerson') / nullif(sum(value) FILTER ("column" = 'total'), 0), 1) AS percent_persons
FROM 'audit-figures.parquet'
WHERE "table" = 'requests' AND "row" = 'received' AND scope = 'own'
GROUP BY area, year
ORDER BY requests DESC, area, year;`,
  },
  {
    id: 'growth',
    sql: `WITH yearly AS (
  SELECT office, area, year, value,
         lag(value) OVER (PARTITION BY office, area ORDER BY year) AS before
  FROM 'audit-figures.parquet'
  WHERE "table" = 'proactive' AND "row" = 'penalties' AND "column" = 'decisions' AND scope = 'own'
)
SELECT office, year, before, value, round(value / before, 1) AS times
FROM yearly
WHERE before >= 10
ORDER BY times DESC, office, year
LIMIT 20;`,
  },
];
