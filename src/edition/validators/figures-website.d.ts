// Generated from schemas/editions/website.json.
import type { ValidateFigures } from '../figures.js';
export declare const validate: ValidateFigures;
export default validate;
