// Scans as an office makes them: nearly every report is wholly right.

import { readsReports } from './reports.js';

readsReports([
  { condition: { dpi: 200, damage: 'clean' }, numbers: [0, 1], wholly: 2 },
  { condition: { dpi: 200, damage: 'light' }, numbers: [2, 3], wholly: 2 },
  { condition: { dpi: 200, damage: 'fax' }, numbers: [4, 5], wholly: 1 },
  { condition: { dpi: 150, damage: 'light' }, numbers: [6], wholly: 1 },
  { condition: { dpi: 150, damage: 'clean', change: 'lost' }, numbers: [7], wholly: 1 },
  { condition: { dpi: 200, damage: 'light', change: 'added' }, numbers: [8], wholly: 1 },
]);
