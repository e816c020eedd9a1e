// Generated from schemas/editions/2021.json.
import type { ValidateFigures } from '../figures.js';
export declare const validate: ValidateFigures;
export default validate;
