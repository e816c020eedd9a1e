// Generated from schemas/edition.schema.json.
import type { ValidateJson } from '../json-problems.js';
export declare const validate: ValidateJson;
export default validate;
