// The script of an audit's page: reads the data, and shows the list or the report that the address names.

import type { PageData } from '../page-data.js';
import { showReport } from './detail.js';
import { byId } from './dom.js';
import { createList } from './list.js';
import { type PageReport, readReports } from './reports.js';

const data = JSON.parse(byId('common').textContent ?? '') as PageData;
const reports = readReports(byId('reports').textContent ?? '');
const list = createList(reports, data);
const [overview, detail] = [byId('overview'), byId('detail')];
let shown: PageReport | undefined;
let listTop = 0;

/** `#r12` is a report, `#r12-…` a part of it. */
function route(): void {
  const match = /^#r(\d+)(-.*)?$/u.exec(decodeURIComponent(location.hash));
  const report = match ? reports[Number(match[1])] : undefined;
  if (report && report === shown) return;
  if (!shown) listTop = scrollY;
  shown = report;
  overview.hidden = report !== undefined;
  detail.hidden = report === undefined;
  if (!report) {
    detail.replaceChildren();
    list.draw();
    scrollTo(0, listTop);
    return;
  }
  showReport(detail, report, data);
  scrollTo(0, 0);
  const part = match?.[2] && document.getElementById(location.hash.slice(1));
  if (part) part.scrollIntoView();
  else detail.querySelector<HTMLElement>('h2')?.focus();
}

addEventListener('hashchange', route);
route();
