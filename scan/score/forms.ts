// The forms as the program hands them to the reader of scans.

import { formOf, scanEditions } from '../../src/scan/forms.js';
import type { Form } from '../src/form.js';

export function formsOf(): Form[] {
  return scanEditions().map(formOf);
}
