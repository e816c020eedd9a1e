// Generated from schemas/editions/2021.json.
import type { ValidateFigures } from '../figures.js';
export default function createValidator(): ValidateFigures;
