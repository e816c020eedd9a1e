// Puts random faults of every kind into sound reports, with and without evidence, and prints how often each grade is
// right: `npm run certainty -- [FAULTS] [SEED]`. What is told as certain has to be what stood there.

import { editions } from '../src/edition/editions.js';
import { createRandom } from '../src/selftest/random.js';
import { cleanReports } from '../src/selftest/selftest.js';
import { EVIDENCE, kindsOfFaults, told, withFault } from '../tests/testing/faults.js';

type Counts = Map<string, number>;

const [faults = '100000', first = '1'] = process.argv.slice(2);
const kinds = kindsOfFaults();
const counts = new Map(kinds.map(({ kind, together }) => [`${kind} ${together}`, new Map<string, number>()]));
let tries = 0;
let wrong = 0;
for (let seed = Number(first); tries < Number(faults); seed++) {
  const random = createRandom(seed);
  for (const clean of editions.flatMap((edition) => cleanReports(edition, 100 * seed))) {
    for (const { kind, together } of kinds) {
      for (const evidence of EVIDENCE) tryOne(clean, { kind, together, evidence });
    }
  }

  function tryOne(clean: Parameters<typeof withFault>[0], fault: Parameters<typeof withFault>[1]): void {
    const spoilt = withFault(clean, fault, random);
    if (!spoilt) return;
    tries++;
    const tally = counts.get(`${fault.kind} ${fault.together}`)!;
    const stories = told(spoilt);
    if (stories.length === 0) add(tally, 'no story');
    for (const { grade, verdict, story } of stories) {
      add(tally, `${grade} ${verdict}`);
      if (process.env['SHOW'] === `${grade} ${verdict}` || (grade === 'certain' && verdict === 'wrong')) {
        console.log(
          `  ${clean.edition!.data.id}, ${fault.kind} ${fault.together}, ${fault.evidence}: ${story.message}`,
        );
        console.log(`    was ${[...spoilt.truth].map(([cell, value]) => `${cell}=${value}`).join(' ')}`);
      }
      if (grade === 'certain' && verdict === 'wrong') wrong++;
    }
  }
}
const all: Counts = new Map();
for (const [name, tally] of counts) {
  console.log(`${name}: ${summaryOf(tally)}`);
  for (const [key, count] of tally) add(all, key, count);
}
console.log(`${tries} faults: ${summaryOf(all)}`);
process.exitCode = wrong === 0 ? 0 : 1;

function add(tally: Counts, key: string, count = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + count);
}

function summaryOf(tally: Counts): string {
  return [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
}
