// Generated from schemas/editions/2019.json.
import type { ValidateFigures } from '../figures.js';
export default function createValidator(): ValidateFigures;
