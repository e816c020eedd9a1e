// What few runs need, loaded as one: every file that shares code with the everyday run cuts that into more files.

export { complete } from './completion.js';
export { fix } from './fix.js';
export { show } from './show.js';
export { suggest } from './suggest.js';
export { watch } from './watch.js';
