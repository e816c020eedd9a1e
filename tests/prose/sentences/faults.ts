// Holds a sentence with its figures left open against reports: nothing is said where they are filled in truly, each
// wrong one is found by itself.

import { lintReport } from '../../../src/lint/lint.js';
import { form, report } from '../../testing/reports.js';
import { OPEN, type Open } from './open.js';
import { NAMES } from './tables.js';

type Cells = Readonly<Record<string, string>>;

const PLACE = /\{(\w+)\}/gu;
const FAR = 1_000;

function sumOf(name: string, cells: Cells): number {
  return NAMES[name]!.reduce((sum, id) => sum + Number(cells[id] ?? 0), 0);
}

/** Cells of which GR501 says something, or other findings on the text. */
function found(text: string, cells: Cells): string[] {
  const whole = form(cells).replace('\n', () => `\n\n一、总体情况\n\n${text}\n\n`);
  return lintReport(report(whole), { language: 'zh' })
    .diagnostics.filter(({ code }) => /^GR50|^GR6/u.test(code))
    .map(({ code, cells: refs }) => (code === 'GR501' ? nameOf(refs.map(({ id }) => id)) : code))
    .sort();
}

function nameOf(ids: readonly string[]): string {
  const key = [...ids].sort().join();
  return Object.keys(NAMES).find((name) => [...NAMES[name]!].sort().join() === key) ?? key;
}

/** What is wrong with how a sentence is read; empty where it is right. */
export function faultsOf([text, ...denied]: Open): string[] {
  const filled = (cells: Cells, wrong?: number) => {
    let at = 0;
    return text.replace(PLACE, (_, name: string) => String(sumOf(name, cells) + (at++ === wrong ? FAR : 0)));
  };
  const agreeing: Record<string, string> = { ...OPEN };
  for (const one of denied) {
    const [name = '', source] = one.split('=');
    const value = source ? String(sumOf(source, OPEN)) : '0';
    for (const id of NAMES[name]!) agreeing[id] = id === NAMES[name]![0] ? value : '0';
  }
  const faults = found(filled(agreeing), agreeing).map((one) => `false: ${one}`);
  const names = denied.map((one) => one.split('=')[0]!).sort();
  if (names.length > 0 && found(filled(OPEN), OPEN).join() !== names.join())
    faults.push(`${found(filled(OPEN), OPEN).join('+')} for ${names.join('+')}`);
  for (const [at, [, name = '']] of [...text.matchAll(PLACE)].entries()) {
    const said = found(filled(agreeing, at), agreeing).filter((one) => !/GR50[23]/u.test(one));
    if (!said.includes(name) && !(['intake', 'total'].includes(name) && said.includes('received')))
      faults.push(`missed: ${name}`);
    if (said.length > 1 && denied.length === 0) faults.push(`too much: ${said.join('+')} for ${name}`);
  }
  return faults;
}
