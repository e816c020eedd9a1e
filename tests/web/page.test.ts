// The page as a person uses it: what is brought, corrected, explained and taken along, each read back by the program.

import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionById } from '../../src/edition/editions.js';
import { makeForm } from '../../src/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { openArchive, packArchive } from '../../src/readers/zip/archive.js';
import { folder, form, gov } from '../cli/program.js';
import { isSkipped, type Opened, reason } from '../testing/browser.js';
import { convertOne, hasOffice } from '../testing/office.js';
import { TITLE } from '../testing/reports.js';
import { choose, drop, openPage, take } from './browser.js';
import { pageSays, programSays, REPORTS } from './same.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const ONE_WRONG = join(FIXTURES, 'err/one-wrong-cell.csv');
const TEXT_FAULTS = join(FIXTURES, 'err/text-and-tables.csv');
const YEARS = ['2023', '2024'].map((year) => join(FIXTURES, `years/青石县水利局-${year}.csv`));

/** Codes that the command line reports. */
function codesOf(file: string, ...options: readonly string[]): string[] {
  const { stdout } = gov(['lint', '--format', 'json', ...options, file]);
  const { reports } = JSON.parse(stdout) as {
    reports: { diagnostics: { code: string; suppressed?: unknown }[] }[];
  };
  return reports.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ suppressed }) => !suppressed).map(({ code }) => code),
  );
}

/** The comments on the cells of a workbook. */
function commentsIn(workbook: string): string {
  const archive = openArchive(readFileSync(workbook), LIMITS.zip);
  const parts = archive.names.filter((name) => /comments\d*\.xml$/u.test(name));
  return parts.map((name) => new TextDecoder().decode(archive.read(name))).join('\n');
}

const ZEROS = Object.fromEntries(editionById('2021')!.cells.map(({ id }) => [id, 0]));

const ARITHMETIC = /^GR[34]/u;

describe.skipIf(isSkipped)(`in Chromium, from the disk${reason}`, () => {
  const verdict = ({ page }: Opened) => page.locator('.verdict');
  const cell = ({ page }: Opened, id: string) => page.locator(`[data-cell="${id}"]`);
  const WRONG_CELL = 'requests/refused.thirdParty/naturalPerson';

  test('what it says of every fixture is what the command line says', async () => {
    const { page, heard } = await openPage();
    expect(await pageSays((script) => page.evaluate(script), REPORTS)).toEqual(programSays(REPORTS));
    expect(heard).toEqual([]);
  });

  test('a dropped report: the wrong cell is taken as proposed, put back, and taken again', async () => {
    const opened = await openPage();
    const { page, heard } = opened;
    await drop(opened, ONE_WRONG);
    await expect.poll(() => verdict(opened).textContent()).toContain('1 处有误');
    await page.getByRole('button', { name: '采用：14 → 4' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('没有发现问题');
    expect(await cell(opened, WRONG_CELL).inputValue()).toBe('4');
    expect(await page.locator('td.changed .was').textContent()).toBe('14 → 4');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('1 处有误');
    expect(await cell(opened, WRONG_CELL).inputValue()).toBe('14');
    await page.getByRole('button', { name: '重做' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('没有发现问题');
    expect(heard).toEqual([]);
  });

  test('typing is checked at once; keys lead from the finding to the cell and through the table', async () => {
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, ONE_WRONG);
    await page.locator('.card').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('data-cell')).toBe(WRONG_CELL);
    await page.keyboard.type('4');
    await expect.poll(() => verdict(opened).textContent()).toContain('没有发现问题');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('data-cell')).toBe(
      'requests/refused.internalAffairs/business',
    );
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(opened, WRONG_CELL).inputValue()).toBe('14');
  });

  test('a warning is explained, and the explanation goes out as an exception that the program takes', async () => {
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, TEXT_FAULTS);
    const card = page.locator('.card', { hasText: '实际有 6 个' });
    await card.getByRole('button', { name: '写说明' }).click();
    await page.locator('#reason').fill('按上级要求分七部分');
    await page.getByRole('button', { name: '保存说明' }).click();
    await expect.poll(() => page.locator('.handled').textContent()).toContain('按上级要求分七部分');
    expect(await card.count()).toBe(0);
    const config = await take(opened, 'config');
    expect(codesOf(TEXT_FAULTS)).toContain('GR524');
    expect(codesOf(TEXT_FAULTS, '--config', config)).not.toContain('GR524');
    const list = readFileSync(await take(opened, 'listCsv'), 'utf8');
    expect(list).toContain('按上级要求分七部分');
  });

  test('what is taken along says what the program says, and holds the figures as they were mended', async () => {
    const text = readFileSync(ONE_WRONG, 'utf8');
    const [title = ''] = text.split('\n');
    const { stdout } = gov(['extract', '--format', 'json', ONE_WRONG]);
    const [{ cells }] = (JSON.parse(stdout) as { reports: [{ cells: Record<string, { value: number }> }] })
      .reports;
    const figures = Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value]));
    const workbook = join(folder(), '年报-2024.xlsx');
    writeFileSync(workbook, await makeForm('xlsx', { edition: '2021', title, figures }));

    const opened = await openPage();
    await choose(opened, workbook);
    await expect.poll(() => verdict(opened).textContent()).toContain('有误');
    const marked = await take(opened, 'marked');
    expect(codesOf(marked)).toEqual(codesOf(workbook));
    const json = JSON.parse(readFileSync(await take(opened, 'json'), 'utf8'));
    const { stdout: own } = gov(['lint', '--format', 'json', basename(workbook)], {
      cwd: join(workbook, '..'),
    });
    expect(json).toEqual(JSON.parse(own));

    await opened.page.locator('.take').first().click();
    await expect.poll(() => opened.page.locator('.was').count()).toBe(1);
    for (const kind of ['formXlsx', 'formDocx', 'formHtml'])
      expect(
        codesOf(await take(opened, kind)).filter((code) => ARITHMETIC.test(code)),
        kind,
      ).toEqual([]);
    expect(readFileSync(await take(opened, 'listCsv'), 'utf8')).toContain(',已改,');
    expect(readFileSync(await take(opened, 'page'), 'utf8')).toContain('<table>');
    expect(codesOf(await take(opened, 'listXlsx')).length).toBeGreaterThan(0);
  });

  test('two years of an office are held against each other; last year’s figures stand beside', async () => {
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, ...YEARS);
    await expect.poll(() => page.locator('.previous').textContent()).toContain('对照：青石县水利局-2023.csv');
    await page.getByLabel('在表中显示上年数').check();
    expect(await page.locator('.last.differs').count()).toBeGreaterThan(3);
    await cell(opened, 'requests/carriedIn/naturalPerson').fill('9');
    await expect.poll(() => page.locator('.side').textContent()).toContain('结转');
  });

  test('a table copied from a page is pasted with its cells', async () => {
    const opened = await openPage();
    const { page } = opened;
    const other = await page.context().newPage();
    await other.setContent(readFileSync(join(FIXTURES, 'err/page.html'), 'utf8'));
    await other.keyboard.press('Control+a');
    await other.keyboard.press('Control+c');
    await page.bringToFront();
    await page.locator('h1').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => page.locator('.tables table').count()).toBeGreaterThan(1);
    expect(await page.locator('.meta').textContent()).toContain('粘贴的内容.html');
  });

  test.each([
    ['a table with its picture, as Excel and Calc copy it', '<table><tr><td>表三</table>', '粘贴的内容.html'],
    ['a file, as it is copied from a folder', '', '年报.csv'],
    ['a picture from a page', '<img src="年报.png">', '年报.csv'],
  ])('pasted: %s', async (_, html, wanted) => {
    const { page } = await openPage();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['x'], '年报.csv'));
      clipboardData.setData('text/plain', '年报.csv');
      if (${html !== ''}) clipboardData.setData('text/html', ${JSON.stringify(html)});
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    })()`);
    await expect.poll(() => page.locator('.meta').textContent()).toContain(wanted);
  });

  /** LibreOffice writes its clipboard as it writes pages, with a null character at the end. */
  test.skipIf(!hasOffice).each<[string, () => Promise<Uint8Array>]>([
    ['docx', async () => readFileSync(join(FIXTURES, 'ok/centre-2022.docx'))],
    ['xlsx', () => makeForm('xlsx', { edition: '2021', title: TITLE, figures: ZEROS })],
  ])('what LibreOffice puts on the clipboard of a %s is pasted with its cells', async (format, file) => {
    const html = `${new TextDecoder().decode(convertOne(await file(), format, 'html'))}\0`;
    const opened = await openPage();
    const { page } = opened;
    const office = await page.context().newPage();
    await office.setContent('<p>…</p>');
    await office.exposeFunction('flavours', () => ({ 'text/html': html, 'text/plain': '…' }));
    await office.evaluate(`flavours().then((flavours) =>
      document.addEventListener('copy', (event) => {
        for (const type in flavours) event.clipboardData.setData(type, flavours[type]);
        event.preventDefault();
      }))`);
    await office.keyboard.press('Control+c');
    await page.bringToFront();
    await page.getByRole('button', { name: '粘贴表格或全文' }).click();
    await page.locator('#paste').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => page.locator('#paste').inputValue()).toBe('…');
    await page.getByRole('button', { name: '开始校核' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('没有发现问题');
    expect(await verdict(opened).textContent()).toContain('3 张表、200 个数');
  });

  test('a report filled in from last year’s leaves without a fault of arithmetic', async () => {
    const opened = await openPage();
    const { page } = opened;
    await page.getByRole('button', { name: '填写一份新报告' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择上年报告' }).click(),
    ]);
    await chooser.setFiles(YEARS[1]!);
    await expect.poll(() => page.locator('h1').textContent()).toContain('青石县水利局2025年');
    const carried = page.locator('[data-expected="requests/carriedIn/naturalPerson"]');
    expect(await carried.textContent()).toBe('4');
    expect(await cell(opened, 'requests/carriedIn/naturalPerson').inputValue()).toBe('');
    await carried.click();
    await cell(opened, 'requests/received/business').fill('3');
    await cell(opened, 'requests/granted/business').fill('2');
    await page.locator('#fill-zeros').click();
    await expect.poll(() => page.locator('#fill-zeros').count()).toBe(0);
    await page.locator('#take-expected').click();
    await expect.poll(() => verdict(opened).textContent()).toContain('全部填完');
    for (const kind of ['formXlsx', 'formDocx']) {
      const file = await take(opened, kind);
      const codes = codesOf(file, '--previous', YEARS[1]!);
      expect(
        codes.filter((code) => ARITHMETIC.test(code)),
        kind,
      ).toEqual([]);
    }
  });

  test('a folder of many: a list with search and filters, a report and back, and all corrections at once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `区${i % 6}/第${i}单位-2024.tsv`,
        form(
          i % 10 === 0 ? { 'requests/received/total': '3' } : {},
          `第${i}单位2024年政府信息公开工作年度报告`,
        ),
      ]),
    );
    const place = folder({ ...files, '通知.txt': '会议通知', '区0/~$锁.docx': 'x' });
    const opened = await openPage();
    const { page, heard } = opened;
    await drop(opened, place);
    await expect.poll(() => page.locator('h1').textContent(), { timeout: 30_000 }).toBe('共 60 份报告');
    await page.getByLabel('只看').selectOption('errors');
    expect(await page.locator('.list tbody tr').count()).toBe(6);
    await page.getByLabel('查找机关或文件').fill('第20单位');
    await page.locator('.list tbody button').click();
    await expect.poll(() => verdict(opened).textContent()).toContain('有误');
    await page.getByRole('button', { name: '返回清单' }).click();
    const list = readFileSync(await take(opened, 'allListCsv'), 'utf8');
    expect(new Set(list.match(/第\d+单位(?=,2024)/gu)).size).toBe(6);
    expect(readFileSync(await take(opened, 'auditHtml'), 'utf8')).toContain('第59单位');
    const { stdout } = gov(['extract', '--format', 'ndjson', await take(opened, 'auditXlsx')]);
    expect(stdout).not.toBe('');
    expect(heard).toEqual([]);
  });

  test('a run over many can be stopped: what was checked stays', async () => {
    const files = Array.from({ length: 600 }, (_, i) => [`第${i}单位-2024.tsv`, form({})] as const);
    const opened = await openPage();
    const { page } = opened;
    // As soon as it can be: from outside of the page it might be over by then.
    await page.evaluate(`new MutationObserver((_, watch) => {
      const stop = document.getElementById('stop');
      if (stop) watch.disconnect();
      stop?.click();
    }).observe(document.body, { childList: true, subtree: true })`);
    await drop(opened, folder(Object.fromEntries(files)));
    await expect.poll(() => page.locator('.work').textContent()).toContain('已停止');
    const [checked] = /\d+/u.exec((await page.locator('.work').textContent()) ?? '') ?? [];
    expect(Number(checked)).toBeGreaterThan(0);
    expect(Number(checked)).toBeLessThan(600);
  });

  test('hostile files harm nothing and say what they are', async () => {
    const pdf = readFileSync(join(FIXTURES, 'err/total-over-pages.pdf'));
    const zeros = new Uint8Array(20 * 1024 * 1024);
    const files = folder({
      '脚本-2024.csv': form({}, '<img src=x onerror=alert(1)>局2024年政府信息公开工作年度报告').replace(
        '\t0\t',
        '\t<script>alert(1)</script>\t',
      ),
      '损坏-2024.docx': 'PK\u0003\u0004 damaged',
      '空-2024.csv': '',
      '断-2024.pdf': pdf.subarray(0, pdf.length / 2),
      '炸弹-2024.xlsx': packArchive(new Map([['xl/workbook.xml', zeros]])),
      '大-2024.csv': '',
    });
    truncateSync(join(files, '大-2024.csv'), 200 * 1024 * 1024);
    const opened = await openPage();
    const { page, heard } = opened;
    await drop(opened, files);
    await expect.poll(() => page.locator('h1').textContent()).toBe('共 6 份报告');
    const told = async (name: string) => {
      await page.locator('.list tbody button', { hasText: name }).click();
      await page.waitForSelector('.report.bare');
      const message = await page.locator('.card .message').textContent();
      await page.getByRole('button', { name: '返回清单' }).click();
      return message;
    };
    expect(await told('损坏')).toContain('损坏');
    expect(await told('空')).toContain('空');
    expect(await told('断')).toMatch(/损坏|不完整|截断/u);
    expect(await told('炸弹')).toMatch(/压缩|解压|太大|超过/u);
    expect(await told('大-')).toMatch(/太大|超过/u);
    expect(await page.getByText('未能读取', { exact: true }).count()).toBe(5);
    await page.locator('.list tbody button', { hasText: '<img' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('<img');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(heard).toEqual([]);
  });

  test('a report in several files is one, from a folder and from an archive', async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(opened, join(FIXTURES, 'ok/three-files'));
    await expect.poll(() => verdict(opened).textContent()).toContain('已核对 3 张表、200 个数');
    expect(await page.locator('.meta').textContent()).toContain('文件：three-files ·');
    const archive = join(folder(), '年报.zip');
    const parts = readdirSync(join(FIXTURES, 'ok/three-files')).map(
      (name) => [`县/${name}`, readFileSync(join(FIXTURES, 'ok/three-files', name))] as const,
    );
    writeFileSync(archive, packArchive(new Map(parts)));
    await page.locator('#open-other').click();
    await choose(opened, archive);
    await expect.poll(() => page.locator('.meta').textContent()).toContain('文件：年报.zip/县 ·');
    expect(await verdict(opened).textContent()).toContain('已核对 3 张表、200 个数');
  });

  test('a row that the file lacks is filled in, and the filled form has it', async () => {
    const file = join(folder({ '某局-2024.tsv': form().replace(/^.*部分公开.*\n/mu, '') }), '某局-2024.tsv');
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, file);
    await expect.poll(() => page.locator('.card .message').textContent()).toContain('缺少“（二）部分公开”');
    const columns = ['naturalPerson', 'business', 'research', 'social', 'legalService', 'other', 'total'];
    for (const column of columns) await cell(opened, `requests/partial/${column}`).fill('0');
    await expect.poll(() => verdict(opened).textContent()).toContain('没有发现问题');
    expect(codesOf(await take(opened, 'formXlsx')).filter((code) => code.startsWith('GR11'))).toEqual([]);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('1 处有误');
  });

  test('a table that the file lacks is filled in: it is checked, and stands in the filled form', async () => {
    const opened = await openPage();
    const { page, heard } = opened;
    await choose(opened, join(FIXTURES, 'err/table-missing.csv'));
    await expect.poll(() => page.locator('.card .message').textContent()).toContain('缺少表四');
    expect(await verdict(opened).textContent()).toContain('缺的表可以在下面补填');
    await page.getByRole('button', { name: '在这里补填表四' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('还有 15 格未填');
    expect(await page.locator(':focus').getAttribute('data-cell')).toBe('disputes/review/upheld');
    expect(await page.locator('.card').count()).toBe(0);
    await page.keyboard.type('0');
    await page.locator('#fill-zeros').click();
    await expect.poll(() => page.locator('[data-expected="disputes/review/total"]').textContent()).toBe('0');
    await cell(opened, 'disputes/review/total').fill('3');
    await expect.poll(() => verdict(opened).textContent()).toContain('有误');
    expect(await page.locator('.card', { hasText: '表四' }).first().textContent()).toContain(
      '位置：本页补填',
    );
    await cell(opened, 'disputes/review/total').fill('0');
    await page.locator('#take-expected').click();
    await expect.poll(() => verdict(opened).textContent()).toContain('改过的 15 格要改到正式报告里');
    const filled = await take(opened, 'formXlsx');
    expect(codesOf(filled).filter((code) => code.startsWith('GR1'))).toEqual([]);
    expect(readFileSync(await take(opened, 'listCsv'), 'utf8')).toContain('补填表四：已填 15 个数');
    await page.getByRole('button', { name: '去掉补填的表' }).click();
    await expect.poll(() => page.locator('.card .message').textContent()).toContain('缺少表四');
    expect(heard).toEqual([]);
  });

  test('what is no figure in a form is told, though its blanks are not', async () => {
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, join(FIXTURES, 'err/empty.txt'));
    await page.locator('#fill-instead').click();
    await expect.poll(() => verdict(opened).textContent()).toContain('还有 200 格未填');
    expect(await page.locator('.card').count()).toBe(0);
    await cell(opened, 'requests/received/business').fill('三件');
    await expect.poll(() => page.locator('.card').textContent()).toContain('三件');
    await cell(opened, 'requests/received/business').fill('3');
    await expect.poll(() => page.locator('.card').count()).toBe(0);
  });

  test('a person gives the year that a file does not say, and the form that it is read by', async () => {
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, join(FIXTURES, 'tricky/tables-only.csv'));
    const about = page.locator('.meta');
    await expect.poll(() => about.textContent()).toContain('没有读到年度');
    expect(await verdict(opened).textContent()).toContain('没有的表和正文，没有核对');
    await page.locator('#identity').click();
    await page.getByLabel('报告年度').fill('2024');
    await page.getByRole('button', { name: '确定' }).click();
    await expect.poll(() => about.textContent()).toContain('2024 年度');
    expect(JSON.parse(readFileSync(await take(opened, 'json'), 'utf8')).reports[0].year).toBe(2024);
    await page.locator('#identity').click();
    await page.getByLabel('表格格式').selectOption('2019');
    await page.getByRole('button', { name: '确定' }).click();
    await expect.poll(() => about.textContent()).toContain('2019年版');
    expect(await verdict(opened).textContent()).toContain('有误');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => about.textContent()).toContain('2021年版');
    expect(await about.textContent()).toContain('2024 年度');
  });

  test('the marked copy colours what is wrong, what is in doubt and what was changed', async () => {
    const cells = { 'requests/granted/total': 2, 'requests/total/total': 2 };
    const workbook = join(folder(), '年报-2024.xlsx');
    const figures = { ...ZEROS, ...cells, 'requests/received/business': 3, 'proactive/fees/amount': '' };
    writeFileSync(workbook, await makeForm('xlsx', { edition: '2021', title: TITLE, figures }));
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, workbook);
    await expect.poll(() => verdict(opened).textContent()).toContain('有误');
    await cell(opened, 'requests/received/business').fill('0');
    await expect.poll(() => page.locator('.was').textContent()).toBe('3 → 0');
    const comments = commentsIn(await take(opened, 'marked'));
    expect(comments).toContain('已改：3 → 0');
    expect(comments).toContain('空白');
    expect(comments).toContain('2 → 0');
  });

  test('the language changes in place, and what was changed stays', async () => {
    const opened = await openPage();
    const { page } = opened;
    await choose(opened, ONE_WRONG);
    await cell(opened, 'requests/granted/business').fill('5');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => verdict(opened).textContent()).toContain('wrong');
    expect(await cell(opened, 'requests/granted/business').inputValue()).toBe('5');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('Check a yearly report');
  });
});
