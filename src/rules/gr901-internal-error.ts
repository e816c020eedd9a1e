// The program itself failed over an input or a rule; the run goes on without it and says so.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR901',
  name: 'internal-error',
  category: 'run',
  severity: 'error',
  aborts: true,
  title: { zh: '工具自身出错', en: 'The program failed' },
  messages: {
    input: {
      zh: '读取这份报告时程序出错，没有检查：{reason}',
      en: 'the program failed while reading this report, which was not checked: {reason}',
    },
  },
  help: {
    zh: '这是本工具的缺陷，请连同报告文件反馈给维护者；其他文件、其他规则的结果不受影响。',
    en: 'This is a fault of the program: please report it with the file. All other results stand.',
  },
  docs: {
    what: {
      zh: '程序在读取这份报告、运行某条规则或作推断时出错，没有完成。',
      en: 'The program met an error of its own while it read this report, ran a rule or made its diagnosis.',
    },
    why: {
      zh: '没有完成的检查不能算通过，因此本次运行以退出码 2 结束。',
      en: 'A check that did not finish has not passed, so the run ends with exit code 2.',
    },
    mend: { zh: '升级到最新版本再试。', en: 'Try the newest version.' },
  },
  examples: [
    {
      unreadable: { kind: 'crashed', reason: 'x is not a function' },
      fires: ['读取这份报告时程序出错，没有检查：x is not a function'],
    },
    { fires: [] },
  ],
  // What rules and the diagnosis throw is found by the run itself.
  *check(report, say) {
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      if (unreadable.kind === 'crashed') yield { message: say('input', { reason: unreadable.reason }) };
    }
  },
});
