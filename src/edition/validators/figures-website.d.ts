// Generated from schemas/editions/website.json.
import type { ValidateFigures } from '../figures.js';
export default function createValidator(): ValidateFigures;
