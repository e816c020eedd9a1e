// Files as LibreOffice makes them: many at once, as starting it takes seconds.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeXml } from './docx.js';
import type { Block, MergedCell } from './merged.js';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** The files converted to a format, in their order. `from` is their extension; pages become texts by themselves. */
export function convert(
  files: readonly (Uint8Array | string)[],
  from: string,
  to: string,
  reading = from === 'html' ? 'HTML (StarWriter)' : undefined,
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-office-'));
  try {
    const names = files.map((_, i) => join(folder, `report-${i}.${from}`));
    files.forEach((file, i) => {
      writeFileSync(names[i]!, file);
    });
    const filter = reading === undefined ? [] : [`--infilter=${reading}`];
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', ...filter, '--convert-to', to, '--outdir', out, ...names],
      {
        stdio: 'ignore',
      },
    );
    const made = new Set(readdirSync(out));
    return files.map((_, i) => {
      const name = `report-${i}.${to.split(':')[0]}`;
      if (!made.has(name)) throw new Error(`LibreOffice did not make ${name}`);
      return new Uint8Array(readFileSync(join(out, name)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `reading` is how the file is taken: a page becomes a workbook as `HTML (StarCalc)`. */
export function convertOne(bytes: Uint8Array, from: string, to: string, reading?: string): Uint8Array {
  return convert([bytes], from, to, reading)[0]!;
}

export function pageOf(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    'paragraph' in block
      ? `<p>${escapeXml(block.paragraph)}</p>`
      : `<table border="1">${block.table.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n')}</table>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`;
}

function cellOf({ text, columns, rows }: MergedCell): string {
  return `<td colspan="${columns}" rowspan="${rows}">${escapeXml(text).replaceAll('\n', '<br>')}</td>`;
}
