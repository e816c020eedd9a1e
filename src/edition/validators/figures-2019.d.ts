// Generated from schemas/editions/2019.json.
import type { ValidateFigures } from '../figures.js';
export declare const validate: ValidateFigures;
export default validate;
