// Shows how far an audit has come, on standard error and only on a terminal.

import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';

export interface Progress {
  /** One more input is done, with so many findings. */
  step(findings: number): void;
  end(): void;
}

const SILENT: Progress = { step: () => {}, end: () => {} };
/** Fewer inputs are done before anyone looks. */
const WORTH_SHOWING = 200;

export async function showProgress(
  total: number,
  language: Language,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<Progress> {
  if (stream.isTTY !== true || total < WORTH_SHOWING) return SILENT;
  const { default: progress } = await import('cli-progress');
  const { SingleBar, Presets } = progress;
  const bar = new SingleBar(
    {
      format: auditWords[language].progress,
      stream,
      clearOnComplete: true,
      fps: 5,
      barsize: 12,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let findings = 0;
  let done = 0;
  bar.start(total, 0, { findings, rate: 0, left: '…' });
  return {
    step(found) {
      findings += found;
      done++;
      const rate = (done * 1000) / (performance.now() - started);
      bar.increment(1, { findings, rate: Math.round(rate), left: timeText((total - done) / rate) });
    },
    end: () => bar.stop(),
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
