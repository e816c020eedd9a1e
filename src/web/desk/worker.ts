// Runs in the worker of the page.

import { startWorker } from './serve.js';

startWorker();
