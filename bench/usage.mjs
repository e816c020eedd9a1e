// Loaded before the program: writes at its end, as JSON on descriptor 3, what the process has used.

import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { wall: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS * 1024 };
  writeFileSync(3, JSON.stringify(usage));
});
