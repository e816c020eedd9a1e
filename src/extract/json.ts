// The figures as one JSON document, or as one report object a line.

import { jsonLine } from '../text/json-text.js';
import type { ExtractedReport } from './extract-report.js';
import type { FigureWriter } from './writer.js';

/** Each cell stands on a line of its own. */
export function createJsonWriter(): FigureWriter {
  let separator = '\n';
  return {
    begin: () => '{\n  "version": 1,\n  "reports": [',
    report(report) {
      const text = `${separator}    ${reportText(report)}`;
      separator = ',\n';
      return text;
    },
    end: () => `${separator === '\n' ? ']' : '\n  ]'}\n}\n`,
  };
}

export function createNdjsonWriter(): FigureWriter {
  return { begin: () => '', report: (report) => `${jsonLine(report)}\n`, end: () => '' };
}

function reportText({ cells, ...facts }: ExtractedReport): string {
  const members = Object.entries(facts).map((entry) => `      ${member(entry)}`);
  const lines = Object.entries(cells).map((entry) => `        ${member(entry)}`);
  const figures = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n      }`;
  return `{\n${[...members, `      "cells": ${figures}`].join(',\n')}\n    }`;
}

function member([name, value]: readonly [string, unknown]): string {
  return `${jsonLine(name)}: ${jsonLine(value)}`;
}
