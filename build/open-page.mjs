// `npm run web`: builds the page and opens it in the browser; where there is none, says where the page is.

import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildPage } from './web.mjs';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] };

const { path } = await buildPage();
const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
console.log(path);
const opened = spawn(program, [...args, pathToFileURL(path).href], { stdio: 'ignore', detached: true });
// Its path is printed already.
opened.on('error', () => {});
opened.unref();
