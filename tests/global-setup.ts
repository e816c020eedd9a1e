// Before any test: `src/generated` follows from the files as they stand now.

import { writeSources } from '../build/sources.js';

export default writeSources;
