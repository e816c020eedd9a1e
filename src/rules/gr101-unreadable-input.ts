// The input cannot be read at all.

import { systemWords } from '../i18n/system-words.js';
import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR101',
  name: 'unreadable-input',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '无法读取', en: 'Input cannot be read' },
  messages: {
    missing: { zh: '文件或文件夹不存在', en: 'the file or folder does not exist' },
    denied: { zh: '没有读取权限', en: 'permission to read was denied' },
    folder: {
      zh: '文件夹里没有报告文件（{extensions}）',
      en: 'the folder holds no report files ({extensions})',
    },
    outside: {
      zh: '压缩包里的文件名“{name}”指向压缩包之外，没有检查',
      en: 'the file "{name}" of the archive claims to lie outside of it and was not checked',
    },
    twice: {
      zh: '压缩包里有两个文件都叫“{name}”，后一个没有检查',
      en: 'two files of the archive are called "{name}"; the later one was not checked',
    },
    method: {
      zh: '“{name}”的压缩方式不认识，没有检查',
      en: '"{name}" is packed in a way that is not known here and was not checked',
    },
    special: {
      zh: '不是普通文件，而是管道或设备，没有读取',
      en: 'it is no regular file but a pipe or a device, and was not read',
    },
    failed: { zh: '读取时出错（{reason}）', en: 'reading failed ({reason})' },
  },
  help: {
    zh: '核对路径和文件名，确认文件可以打开。',
    en: 'Check the path, and that the file can be opened.',
  },
  docs: {
    what: {
      zh: '给出的路径不存在、不可读，或文件夹里没有可以检查的文件。',
      en: 'A path does not exist, cannot be read, or is a folder without files to check.',
    },
    why: {
      zh: '读不到的文件没有被检查，因此本次运行以退出码 2 结束；其他文件照常检查。',
      en: 'What cannot be read was not checked, so the run ends with exit code 2; the other inputs are checked all the same.',
    },
    mend: {
      zh: '改正路径；文件正被其他程序占用的，先关闭。',
      en: 'Correct the path; close the file where another program holds it.',
    },
  },
  examples: [
    { unreadable: { kind: 'missing' }, fires: ['文件或文件夹不存在'] },
    { unreadable: { kind: 'denied' }, fires: ['没有读取权限'] },
    {
      unreadable: { kind: 'folder-empty', extensions: '.csv' },
      fires: ['文件夹里没有报告文件（.csv）'],
    },
    {
      unreadable: { kind: 'packed', fault: 'outside', name: '../a.csv' },
      fires: ['压缩包里的文件名“../a.csv”指向压缩包之外，没有检查'],
    },
    {
      unreadable: { kind: 'packed', fault: 'twice', name: 'a.csv' },
      fires: ['压缩包里有两个文件都叫“a.csv”，后一个没有检查'],
    },
    {
      unreadable: { kind: 'packed', fault: 'method', name: 'a.csv' },
      fires: ['“a.csv”的压缩方式不认识，没有检查'],
    },
    { unreadable: { kind: 'special' }, fires: ['不是普通文件，而是管道或设备，没有读取'] },
    { unreadable: { kind: 'failed', reason: 'EIO' }, fires: ['读取时出错（磁盘或网络读写出错）'] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      const { kind } = unreadable;
      if (kind === 'missing') yield { message: say('missing', {}) };
      if (kind === 'denied') yield { message: say('denied', {}) };
      if (kind === 'special') yield { message: say('special', {}) };
      if (kind === 'folder-empty') yield { message: say('folder', { extensions: unreadable.extensions }) };
      if (kind === 'packed') yield { message: say(unreadable.fault, { name: unreadable.name }) };
      if (kind === 'failed') yield { message: say('failed', { reason: systemWords(unreadable.reason) }) };
    }
  },
});
