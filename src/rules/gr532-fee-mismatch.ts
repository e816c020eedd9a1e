// The processing fee in the text is more than all fees of the table, or was written there in another unit.

import { readQuantity } from '../text/quantity.js';
import { highlightAt, placeIn, quoted } from './kit/narrative-spot.js';
import { type Amount, defineRule } from './kit/rule.js';
import { compare, exactOf } from './kit/sums.js';

const AMOUNT = /^[^。;]{0,24}?([0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?)(万?)元/u;
/** Digits behind the point of 万元 that 元 has in front of it. */
const MYRIAD_SCALE = 4;

export default defineRule({
  code: 'GR532',
  name: 'fee-mismatch',
  category: 'text',
  severity: 'warning',
  title: { zh: '信息处理费与表二不符', en: 'Processing fee and table disagree' },
  messages: {
    unit: {
      zh: '正文“{words}”以元为单位，{table}“{row}”以万元为单位，却填写了同样的 {actual}',
      en: 'the text says "{words}" in yuan; {table} "{row}" is in 10,000 yuan, yet also {actual}',
    },
    more: {
      zh: '正文“{words}”，多于{table}“{row}”的 {actual} 万元',
      en: 'the text says "{words}", more than the {actual} (10,000 yuan) of {table} "{row}"',
    },
  },
  help: {
    zh: '表二以万元为单位，填写时把元除以一万。',
    en: 'The table is in 10,000 yuan: divide yuan by ten thousand.',
  },
  docs: {
    what: {
      zh: '信息处理费属于行政事业性收费，正文报告的金额（元）不应多于表二的收费金额（万元）。',
      en: 'The processing fee is an administrative fee: what the text reports in yuan is not more than the fees of the table in 10,000 yuan.',
    },
    why: {
      zh: '正文用元、表二用万元，最容易填错单位。',
      en: 'The text is in yuan and the table in 10,000 yuan: the unit is easily mistaken.',
    },
    mend: { zh: '换算成同一单位后核对。', en: 'Compare in one unit.' },
  },
  examples: [
    {
      cells: { 'proactive/fees/amount': '380' },
      prose: '',
      edit: (text) => text.replace('未收取政府信息公开信息处理费', '收取信息处理费380元'),
      fires: ['正文“处理费380元”以元为单位，表二“行政事业性收费”以万元为单位，却填写了同样的 380'],
    },
    {
      prose: '',
      edit: (text) => text.replace('未收取政府信息公开信息处理费', '收取信息处理费380元'),
      fires: ['正文“处理费380元”，多于表二“行政事业性收费”的 0 万元'],
    },
    {
      cells: { 'proactive/fees/amount': '0.038' },
      prose: '',
      edit: (text) => text.replace('未收取政府信息公开信息处理费', '收取信息处理费380元'),
      fires: [],
    },
  ],
  *check(report, say) {
    const { edition } = report;
    const fee = edition?.data.text?.fee;
    const spec = fee && edition.cellById.get(fee.cell);
    if (!spec) return;
    const { prose } = report;
    const section = edition.data.sections.findIndex(({ id }) => id === fee.section);
    const heading = prose.headings.find((candidate) => candidate.section === section);
    if (!heading) return;
    const body = prose.bodyOf(heading);
    const word = fee.words.find((candidate) => body.includes(candidate));
    if (!word) return;
    const from = body.indexOf(word);
    const found = AMOUNT.exec(body.slice(from + word.length));
    const stated = readQuantity(found?.[1] ?? '');
    if (!found || stated.kind !== 'number') return;
    const cell = report.cells[spec.index];
    const amount = exactOf(cell);
    if (!cell || !amount) return;
    const inYuan = found[2] === '';
    const charged: Amount = { units: stated.units, scale: stated.scale + (inYuan ? MYRIAD_SCALE : 0) };
    const isSame = inYuan && stated.units > 0 && compare(stated, amount) === 0;
    if (!isSame && compare(charged, amount) <= 0) return;
    const start = heading.end + from;
    const end = start + word.length + found[0].length;
    const at = placeIn(report, start, end);
    const { table, row } = cell.spec;
    yield {
      message: say(isSame ? 'unit' : 'more', {
        words: quoted(prose.text.slice(start, end)),
        table,
        row,
        actual: amount,
      }),
      at,
      subjects: [cell],
      highlights: [highlightAt(at), { cells: [cell], primary: false }],
      actual: amount,
      basis: { kind: 'practice', table },
    };
  },
});
