// Measures the page for checking reports in Chromium, beside a bare page in the same run: how soon it is ready, how fast it answers, and that it never freezes.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { form } from '../tests/testing/reports.js';
import { barOf, median, printTable, type Row, verdict } from './table.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const PAGE = join(import.meta.dirname, '../dist/web/gov-report.html');
const ROUNDS = 9;
const MIXED = 50;
const MANY = 900;
/** Milliseconds. */
const MOST = { ready: 1000, answer: 30, edit: 50, task: 100 };

/** Before anything of the page: when it was loaded and ready, and its longest task. */
const WATCH = `(() => {
  window.seen = { load: 0, ready: 0, task: 0 };
  addEventListener('load', () => { seen.load = performance.now(); });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (!seen.ready && document.documentElement?.dataset.ready === '') seen.ready = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  // The time until the page shows what is asked for.
  window.until = (act, isShown) => new Promise((resolve) => {
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (!isShown()) return;
      watch.disconnect();
      resolve(performance.now() - start);
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    act();
  });
  window.give = (name, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    const input = document.querySelector('input[type=file]');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
})()`;

/** What the browser itself takes for a call to a worker and the drawing of a table of this size. */
const BARE = `<!doctype html><title>bare</title><body><input type="file" webkitdirectory><script>
document.querySelector('input').onchange = () => { setTimeout(() => { window.chosen = true; }, 200); };
const code = 'onmessage = ({ data }) => postMessage(data)';
const worker = new Worker(URL.createObjectURL(new Blob([code])));
worker.onmessage = ({ data }) => {
  const row = '<tr>' + '<td><input value="0"><span></span></td>'.repeat(10) + '</tr>';
  document.body.innerHTML = '<main data-round="' + data.round + '"><table>' + row.repeat(25) + '</table></main>';
};
document.documentElement.dataset.ready = '';
</script>`;

const base = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Row[] = [];

async function opened(file: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.addInitScript(WATCH);
  await page.goto(pathToFileURL(file).href);
  await waitFor(page, 'seen.ready && seen.load');
  return page;
}

/** From outside of the page, whose policy forbids the driver's own waiting. */
async function waitFor(page: Page, condition: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${condition})`))) await new Promise((done) => setTimeout(done, 20));
}

async function rounds(ask: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await ask(round));
  // The first is not warm.
  return median(times.slice(1));
}

function told(what: string, bare: number, value: number, most: number | undefined): void {
  const bar = most === undefined ? '' : verdict(barOf(value, most), ' ms');
  rows.push([what, `${value.toFixed(1)} ms`, `bare ${bare.toFixed(1)} ms`, bar]);
}

async function readyIn(file: string): Promise<number> {
  return rounds(async () => {
    const page = await opened(file);
    const seen = await page.evaluate<{ load: number; ready: number }>('seen');
    await page.close();
    return Math.max(0, seen.ready - seen.load);
  });
}

async function measureAnswers(bare: string): Promise<void> {
  const empty = await opened(bare);
  const echo = await rounds((round) =>
    empty.evaluate<number>(
      `until(() => worker.postMessage({ round: ${round} }), () => document.querySelector('[data-round="${round}"]'))`,
    ),
  );
  await empty.close();
  const page = await opened(PAGE);
  const csv = JSON.stringify(readFileSync(join(FIXTURES, 'err/one-wrong-cell.csv'), 'utf8'));
  const answer = await rounds(async (round) => {
    if (round > 0) {
      await page.evaluate("document.getElementById('open-other').click()");
      await page.waitForSelector('.start');
    }
    return page.evaluate<number>(
      `until(() => give('某局-2024.csv', ${csv}), () => document.querySelector('.card'))`,
    );
  });
  told('a warm CSV, from its choice to its tables', echo, answer, MOST.answer);
  const edit = await rounds((round) =>
    page.evaluate<number>(`until(
      () => {
        const input = document.querySelector('[data-cell="requests/refused.thirdParty/naturalPerson"]');
        input.value = '${round % 2 === 0 ? 4 : 14}';
        input.dispatchEvent(new Event('input'));
      },
      () => document.querySelector('.verdict .${round % 2 === 0 ? 'good' : 'error'}'))`),
  );
  told('an edit, from the key to the verdict', echo, edit, MOST.edit);
  await page.close();
}

function mixedFolder(): string {
  const folder = join(base, 'mixed');
  mkdirSync(folder);
  const files = ['ok', 'err', 'tricky', 'years'].flatMap((group) =>
    readdirSync(join(FIXTURES, group), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:out|json)$/u.test(entry.name))
      .map(({ name }) => join(FIXTURES, group, name)),
  );
  const step = files.length / MIXED;
  for (let i = 0; i < MIXED; i++) {
    const file = files[Math.floor(i * step)]!;
    writeFileSync(join(folder, `${i}-${file.split('/').at(-1)}`), readFileSync(file));
  }
  return folder;
}

function manyFolder(): string {
  const folder = join(base, 'many');
  for (let i = 0; i < MANY; i++) {
    const path = join(folder, `区${i % 30}/第${i}单位-2024.tsv`);
    mkdirSync(dirname(path), { recursive: true });
    const cells = i % 7 === 0 ? { 'requests/received/total': '3' } : {};
    writeFileSync(path, form(cells, '2021', `青石县第${i}单位2024年政府信息公开工作年度报告`));
  }
  return folder;
}

async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.evaluate('seen.task = 0');
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
}

/** Beside what it takes the browser itself to hand so many files over; no bar holds for more than the 50 files. */
async function measureFolder(bare: string, folder: string, what: string, count: number): Promise<void> {
  const empty = await opened(bare);
  await chooseFolder(empty, folder);
  await waitFor(empty, 'window.chosen');
  const handing = await empty.evaluate<number>('seen.task');
  await empty.close();
  const page = await opened(PAGE);
  const start = performance.now();
  await chooseFolder(page, folder);
  await page.waitForSelector('#stop');
  const progress = performance.now() - start;
  await waitFor(page, "!document.getElementById('stop') && document.querySelector('.list')");
  const whole = performance.now() - start;
  const task = await page.evaluate<number>('seen.task');
  told(`longest task of the page over ${what}`, handing, task, count === MIXED ? MOST.task : undefined);
  rows.push([`${what}`, `${Math.round(whole)} ms`, `progress after ${Math.round(progress)} ms`, '']);
  const [read = 0] = ((await page.locator('h1').textContent()) ?? '').match(/\d+/gu) ?? [];
  // What shows no sign of a report is passed over.
  if (Number(read) < 0.9 * count) throw new Error(`${read} of ${count} were read`);
  await page.close();
}

try {
  const bare = join(base, 'bare.html');
  writeFileSync(bare, BARE);
  told('ready after the load', await readyIn(bare), await readyIn(PAGE), MOST.ready);
  await measureAnswers(bare);
  await measureFolder(bare, mixedFolder(), `${MIXED} mixed files`, MIXED);
  await measureFolder(bare, manyFolder(), `${MANY} reports`, MANY);
  printTable('The page in Chromium', rows);
  if (rows.some((row) => row.some((cell) => cell.startsWith('MISSED')))) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(base, { recursive: true, force: true });
}
