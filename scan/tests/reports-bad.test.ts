// Bad scans, and reports that are printed wrong: nothing wrong is called sure, no slip of the printer is hidden.

import { readsReports } from './reports.js';

readsReports([
  { condition: { dpi: 200, damage: 'heavy' }, numbers: [0, 1, 2], wholly: 1 },
  { condition: { dpi: 100, damage: 'noisy' }, numbers: [4], wholly: 0 },
  { condition: { dpi: 200, damage: 'light', isWrong: true }, numbers: [5, 6], wholly: 1 },
  { condition: { dpi: 150, damage: 'heavy', isWrong: true, change: 'replaced' }, numbers: [7], wholly: 0 },
  { condition: { dpi: 150, damage: 'light', change: 'exchanged' }, numbers: [8], wholly: 0 },
]);
