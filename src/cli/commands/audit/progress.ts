// Shows how far an audit has come, on standard error and only on a terminal.

import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';
import { takeWidth } from '../../../text/width.js';

export interface Progress {
  /** One more input is done, with so many findings. */
  step(findings: number): void;
  end(): void;
}

/** What is asked of a terminal. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const SILENT: Progress = { step: () => {}, end: () => {} };
/** Fewer inputs are done before anyone looks. */
const WORTH_SHOWING = 200;
/** Milliseconds between two drawings. */
const PACE = 200;
/** Characters of the bar. */
const BAR = 12;
const START_OF_LINE = '\r';
const CLEAR_TO_END = '\u001b[K';

export function showProgress(total: number, language: Language, terminal: Terminal): Progress {
  if (terminal.isTTY !== true || total < WORTH_SHOWING) return SILENT;
  const started = performance.now();
  let drawn = Number.NEGATIVE_INFINITY;
  let [findings, done] = [0, 0];
  return {
    step(found) {
      findings += found;
      done++;
      const now = performance.now();
      if (now - drawn < PACE) return;
      drawn = now;
      const rate = (done * 1000) / (now - started);
      const text = auditWords[language].progress({
        bar: '█'.repeat(Math.round((done / total) * BAR)).padEnd(BAR, '░'),
        percentage: Math.floor((done / total) * 100),
        done,
        total,
        rate: Math.round(rate),
        left: timeText((total - done) / rate),
        findings,
      });
      // A line that is full would break, and stay.
      terminal.write(START_OF_LINE + takeWidth(text, (terminal.columns ?? 80) - 1) + CLEAR_TO_END);
    },
    end: () => terminal.write(START_OF_LINE + CLEAR_TO_END),
  };
}

/** `2h05m`, `1m59s` or `8s`: never sixty of anything. */
function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  if (hours > 0) return `${hours}h${two(minutes)}m`;
  return minutes > 0 ? `${minutes}m${two(rest)}s` : `${rest}s`;
}
