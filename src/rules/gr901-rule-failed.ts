// GR901: a rule could not finish; the run goes on without it and says so.

import { defineRule } from './rule.js';

export default defineRule({
  code: 'GR901',
  name: 'rule-failed',
  category: 'run',
  severity: 'error',
  aborts: true,
  title: { zh: '规则运行出错', en: 'A rule failed' },
  messages: {},
  help: {
    zh: '这是本工具的缺陷，请连同报告文件反馈给维护者；其他规则的结果不受影响。',
    en: 'This is a fault of the program: please report it with the file. The results of the other rules stand.',
  },
  docs: {
    what: {
      zh: '某条规则在检查这份报告时出错，没有完成。',
      en: 'A rule met an error on this report and did not finish.',
    },
    why: {
      zh: '没有完成的检查不能算通过，因此本次运行以退出码 2 结束。',
      en: 'A check that did not finish has not passed, so the run ends with exit code 2.',
    },
    mend: { zh: '升级到最新版本再试。', en: 'Try the newest version.' },
  },
  examples: [{ fires: [] }],
  // Found by the run itself, which catches what the rules throw.
  *check() {},
});
