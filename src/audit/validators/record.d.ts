// Generated from schemas/audit-record.schema.json.
import type { ValidateRecord } from '../record/record.js';
export declare const validate: ValidateRecord;
export default validate;
