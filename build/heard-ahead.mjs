// For esbuild: mends a place of pdf.js that its interface does not reach.

import { readFileSync } from 'node:fs';

/** Part of the list of pages, fetched ahead: `kept.put(part,list.fetchAsync(part))`. */
const AHEAD = /(\w+\.put\((\w+),)(\w+\.fetchAsync\(\2\))\)/g;

/** Where such a part is damaged and no page asks for it, nobody hears of the rejection, which ends a process of Node. */
export const heardAhead = {
  name: 'heard-ahead',
  setup({ onLoad }) {
    onLoad({ filter: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (source.match(AHEAD)?.length !== 1) throw new Error('pdf.js fetches ahead in another way');
      return { contents: source.replace(AHEAD, '(p=>(p.catch(()=>{}),$1p)))($3)') };
    });
  },
};
