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

export async function showProgress(total: number, language: Language): Promise<Progress> {
  if (process.stderr.isTTY !== true || total < WORTH_SHOWING) return SILENT;
  const { default: progress } = await import('cli-progress');
  const { SingleBar, Presets } = progress;
  const bar = new SingleBar(
    {
      format: auditWords[language].progress,
      stream: process.stderr,
      clearOnComplete: true,
      fps: 5,
      etaBuffer: 2000,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let findings = 0;
  let done = 0;
  bar.start(total, 0, { findings, rate: 0 });
  return {
    step(found) {
      findings += found;
      done++;
      bar.increment(1, { findings, rate: Math.round((done * 1000) / (performance.now() - started)) });
    },
    end: () => bar.stop(),
  };
}
