// Generated from schemas/config.schema.json.
import type { ValidateConfig } from '../config-file.js';
export declare const validate: ValidateConfig;
export default validate;
