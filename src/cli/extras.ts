// What few runs need, loaded as one: every file that shares code with the everyday run cuts that into more files.

export { complete } from './commands/completion.js';
export { fix } from './commands/fix.js';
export { show } from './commands/show.js';
export { suggest } from './commands/suggest.js';
export { watch } from './commands/watch.js';
