// Generated from schemas/editions/2014.json.
import type { ValidateFigures } from '../figures.js';
export declare const validate: ValidateFigures;
export default validate;
