// Generated from schemas/audit-record.schema.json.
const validate = validate52;
var stdin_default = validate52;
const schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", required: ["path", "format", "encoding", "edition", "year", "office", "diagnostics", "diagnoses", "failed", "facts"], properties: { path: { type: "string" }, format: { type: ["string", "null"] }, encoding: { type: ["string", "null"] }, edition: { type: ["string", "null"] }, year: { type: ["integer", "null"], minimum: 1, maximum: 9999 }, office: { type: ["string", "null"] }, partial: { type: "boolean" }, diagnostics: { type: "array", items: { $ref: "#/$defs/diagnostic" } }, diagnoses: { type: "array", items: { $ref: "#/$defs/diagnosis" } }, failed: { type: "boolean" }, scope: { const: "area" }, level: { enum: ["state", "province", "city", "county", "township"] }, facts: { anyOf: [{ type: "null" }, { $ref: "#/$defs/facts" }] } }, $defs: { texts: { type: "array", items: { type: "string" } }, count: { type: "integer", minimum: 0 }, place: { type: "object", properties: { path: { type: "string" }, line: { $ref: "#/$defs/count" }, column: { $ref: "#/$defs/count" }, endLine: { $ref: "#/$defs/count" }, endColumn: { $ref: "#/$defs/count" }, sheet: { type: "string" }, address: { type: "string" }, page: { $ref: "#/$defs/count" }, table: { $ref: "#/$defs/count" }, row: { $ref: "#/$defs/count" }, cell: { $ref: "#/$defs/count" }, paragraph: { $ref: "#/$defs/count" } } }, diagnostic: { type: "object", required: ["code", "name", "severity", "message", "help", "location", "cells", "fixable", "basis", "notes"], properties: { code: { type: "string", pattern: "^GR[0-9]{3}$" }, name: { type: "string" }, severity: { enum: ["error", "warning", "info"] }, message: { type: "string" }, help: { type: "string" }, location: { $ref: "#/$defs/place" }, cells: { type: "array", items: { $ref: "#/$defs/cell" } }, expected: { type: "number" }, actual: { type: "number" }, fixable: { type: "boolean" }, basis: { type: "string" }, notes: { $ref: "#/$defs/texts" }, guesses: { $ref: "#/$defs/texts" }, suppressed: { type: "object", required: ["by", "reason"], properties: { by: { enum: ["exception", "baseline"] }, reason: { type: "string" } } } } }, cell: { type: "object", $ref: "#/$defs/place", required: ["id", "role", "value", "raw"], properties: { id: { type: "string" }, role: { enum: ["subject", "operand", "reference"] }, value: { type: ["number", "null"] }, raw: { type: "string" } } }, diagnosis: { type: "object", required: ["explains", "grade", "candidates"], properties: { explains: { type: "array", items: { $ref: "#/$defs/count" } }, grade: { enum: ["certain", "likely", "tie", "open"] }, candidates: { type: "array", items: { type: "object", required: ["changes", "score"], properties: { changes: { type: "array", items: { $ref: "#/$defs/change" } }, score: { type: "number" } } } } } }, change: { type: "object", required: ["cell", "from", "to", "pattern"], properties: { cell: { type: "string" }, from: { type: ["number", "null"] }, to: { type: "number" }, pattern: { type: "string" } } }, facts: { type: "object", required: ["values", "raw", "at", "sentences"], properties: { values: { type: "array", items: { type: ["number", "null"] } }, raw: { type: "object", additionalProperties: { type: "string" } }, at: { anyOf: [{ type: "array", items: { $ref: "#/$defs/count" } }, { type: "array", items: { anyOf: [{ type: "null" }, { $ref: "#/$defs/place" }] } }] }, sentences: { type: "array", items: { type: "integer", minimum: 0, maximum: 4294967295 } } } } } }, schema20 = { type: "object", required: ["code", "name", "severity", "message", "help", "location", "cells", "fixable", "basis", "notes"], properties: { code: { type: "string", pattern: "^GR[0-9]{3}$" }, name: { type: "string" }, severity: { enum: ["error", "warning", "info"] }, message: { type: "string" }, help: { type: "string" }, location: { $ref: "#/$defs/place" }, cells: { type: "array", items: { $ref: "#/$defs/cell" } }, expected: { type: "number" }, actual: { type: "number" }, fixable: { type: "boolean" }, basis: { type: "string" }, notes: { $ref: "#/$defs/texts" }, guesses: { $ref: "#/$defs/texts" }, suppressed: { type: "object", required: ["by", "reason"], properties: { by: { enum: ["exception", "baseline"] }, reason: { type: "string" } } } } }, pattern3 = new RegExp("^GR[0-9]{3}$", "u"), schema21 = { type: "object", properties: { path: { type: "string" }, line: { $ref: "#/$defs/count" }, column: { $ref: "#/$defs/count" }, endLine: { $ref: "#/$defs/count" }, endColumn: { $ref: "#/$defs/count" }, sheet: { type: "string" }, address: { type: "string" }, page: { $ref: "#/$defs/count" }, table: { $ref: "#/$defs/count" }, row: { $ref: "#/$defs/count" }, cell: { $ref: "#/$defs/count" }, paragraph: { $ref: "#/$defs/count" } } }, schema22 = { type: "integer", minimum: 0 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
    const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0 && typeof data.path != "string") {
      const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.line !== void 0 && (validate55(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.column !== void 0 && (validate55(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.endLine !== void 0 && (validate55(data.endLine, { instancePath: instancePath + "/endLine", parentData: data, parentDataProperty: "endLine", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.endColumn !== void 0 && (validate55(data.endColumn, { instancePath: instancePath + "/endColumn", parentData: data, parentDataProperty: "endColumn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.sheet !== void 0 && typeof data.sheet != "string") {
      const err1 = { instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.address !== void 0 && typeof data.address != "string") {
      const err2 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.page !== void 0 && (validate55(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.table !== void 0 && (validate55(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.row !== void 0 && (validate55(data.row, { instancePath: instancePath + "/row", parentData: data, parentDataProperty: "row", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.cell !== void 0 && (validate55(data.cell, { instancePath: instancePath + "/cell", parentData: data, parentDataProperty: "cell", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.paragraph !== void 0 && (validate55(data.paragraph, { instancePath: instancePath + "/paragraph", parentData: data, parentDataProperty: "paragraph", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { path: !0, line: !0, column: !0, endLine: !0, endColumn: !0, sheet: !0, address: !0, page: !0, table: !0, row: !0, cell: !0, paragraph: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema23 = { type: "object", $ref: "#/$defs/place", required: ["id", "role", "value", "raw"], properties: { id: { type: "string" }, role: { enum: ["subject", "operand", "reference"] }, value: { type: ["number", "null"] }, raw: { type: "string" } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema23.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (!(data1 === "subject" || data1 === "operand" || data1 === "reference")) {
        const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema23.properties.role.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema23.properties.value.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.raw !== void 0 && typeof data.raw != "string") {
      const err4 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { id: !0, role: !0, value: !0, raw: !0, path: !0, line: !0, column: !0, endLine: !0, endColumn: !0, sheet: !0, address: !0, page: !0, table: !0, row: !0, cell: !0, paragraph: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema24 = { type: "array", items: { type: "string" } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema20.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^GR[0-9]{3}$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "error" || data2 === "warning" || data2 === "info")) {
        const err4 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema20.properties.severity.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.help !== void 0 && typeof data.help != "string") {
      const err6 = { instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.location !== void 0 && (validate54(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.cells !== void 0) {
      let data6 = data.cells;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data6[i0], { instancePath: instancePath + "/cells/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.expected !== void 0) {
      let data8 = data.expected;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.actual !== void 0) {
      let data9 = data.actual;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err9 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.fixable !== void 0 && typeof data.fixable != "boolean") {
      const err10 = { instancePath: instancePath + "/fixable", schemaPath: "#/properties/fixable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.basis !== void 0 && typeof data.basis != "string") {
      const err11 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.notes !== void 0 && (validate69(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.guesses !== void 0 && (validate69(data.guesses, { instancePath: instancePath + "/guesses", parentData: data, parentDataProperty: "guesses", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.suppressed !== void 0) {
      let data14 = data.suppressed;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const prop1 of schema20.properties.suppressed.required)
          if (data14[prop1] === void 0) {
            const err12 = { instancePath: instancePath + "/suppressed", schemaPath: "#/properties/suppressed/required", keyword: "required", params: { missingProperty: prop1 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data14.by !== void 0) {
          let data15 = data14.by;
          if (!(data15 === "exception" || data15 === "baseline")) {
            const err13 = { instancePath: instancePath + "/suppressed/by", schemaPath: "#/properties/suppressed/properties/by/enum", keyword: "enum", params: { allowedValues: schema20.properties.suppressed.properties.by.enum } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data14.reason !== void 0 && typeof data14.reason != "string") {
          const err14 = { instancePath: instancePath + "/suppressed/reason", schemaPath: "#/properties/suppressed/properties/reason/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/suppressed", schemaPath: "#/properties/suppressed/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { code: !0, name: !0, severity: !0, message: !0, help: !0, location: !0, cells: !0, expected: !0, actual: !0, fixable: !0, basis: !0, notes: !0, guesses: !0, suppressed: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema25 = { type: "object", required: ["explains", "grade", "candidates"], properties: { explains: { type: "array", items: { $ref: "#/$defs/count" } }, grade: { enum: ["certain", "likely", "tie", "open"] }, candidates: { type: "array", items: { type: "object", required: ["changes", "score"], properties: { changes: { type: "array", items: { $ref: "#/$defs/change" } }, score: { type: "number" } } } } } }, schema26 = { type: "object", required: ["cell", "from", "to", "pattern"], properties: { cell: { type: "string" }, from: { type: ["number", "null"] }, to: { type: "number" }, pattern: { type: "string" } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema26.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cell !== void 0 && typeof data.cell != "string") {
      const err1 = { instancePath: instancePath + "/cell", schemaPath: "#/properties/cell/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema26.properties.from.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.pattern !== void 0 && typeof data.pattern != "string") {
      const err4 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { cell: !0, from: !0, to: !0, pattern: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema25.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.explains !== void 0) {
      let data0 = data.explains;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data0[i0], { instancePath: instancePath + "/explains/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/explains", schemaPath: "#/properties/explains/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.grade !== void 0) {
      let data2 = data.grade;
      if (!(data2 === "certain" || data2 === "likely" || data2 === "tie" || data2 === "open")) {
        const err2 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/enum", keyword: "enum", params: { allowedValues: schema25.properties.grade.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.candidates !== void 0) {
      let data3 = data.candidates;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const prop1 of schema25.properties.candidates.items.required)
              if (data4[prop1] === void 0) {
                const err3 = { instancePath: instancePath + "/candidates/" + i1, schemaPath: "#/properties/candidates/items/required", keyword: "required", params: { missingProperty: prop1 } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            if (data4.changes !== void 0) {
              let data5 = data4.changes;
              if (Array.isArray(data5)) {
                const len2 = data5.length;
                for (let i2 = 0; i2 < len2; i2++)
                  validate75(data5[i2], { instancePath: instancePath + "/candidates/" + i1 + "/changes/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
              } else {
                const err4 = { instancePath: instancePath + "/candidates/" + i1 + "/changes", schemaPath: "#/properties/candidates/items/properties/changes/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data4.score !== void 0) {
              let data7 = data4.score;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err5 = { instancePath: instancePath + "/candidates/" + i1 + "/score", schemaPath: "#/properties/candidates/items/properties/score/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/candidates/" + i1, schemaPath: "#/properties/candidates/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { explains: !0, grade: !0, candidates: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema27 = { type: "object", required: ["values", "raw", "at", "sentences"], properties: { values: { type: "array", items: { type: ["number", "null"] } }, raw: { type: "object", additionalProperties: { type: "string" } }, at: { anyOf: [{ type: "array", items: { $ref: "#/$defs/count" } }, { type: "array", items: { anyOf: [{ type: "null" }, { $ref: "#/$defs/place" }] } }] }, sentences: { type: "array", items: { type: "integer", minimum: 0, maximum: 4294967295 } } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema27.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.values !== void 0) {
      let data0 = data.values;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
            const err1 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema27.properties.values.items.type } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.raw !== void 0) {
      let data2 = data.raw;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2)
          if (typeof data2[key0] != "string") {
            const err3 = { instancePath: instancePath + "/raw/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/raw/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.at !== void 0) {
      let data4 = data.at;
      const _errs11 = errors;
      let valid4 = !1;
      const _errs12 = errors;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate55(data4[i1], { instancePath: instancePath + "/at/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/0/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid4 = valid4 || _valid0, _valid0)
        var items0 = !0;
      const _errs15 = errors;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data4[i2];
          const _errs18 = errors;
          let valid9 = !1;
          const _errs19 = errors;
          if (data6 !== null) {
            const err6 = { instancePath: instancePath + "/at/" + i2, schemaPath: "#/properties/at/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "null" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs19 === errors;
          valid9 = valid9 || _valid1;
          const _errs21 = errors;
          validate54(data6, { instancePath: instancePath + "/at/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
          var _valid1 = _errs21 === errors;
          if (valid9 = valid9 || _valid1, _valid1) {
            var props0 = {};
            props0.path = !0, props0.line = !0, props0.column = !0, props0.endLine = !0, props0.endColumn = !0, props0.sheet = !0, props0.address = !0, props0.page = !0, props0.table = !0, props0.row = !0, props0.cell = !0, props0.paragraph = !0;
          }
          if (valid9)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else {
            const err7 = { instancePath: instancePath + "/at/" + i2, schemaPath: "#/properties/at/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid4 = valid4 || _valid0, _valid0 && items0 !== !0 && (items0 = !0), valid4)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err9 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.sentences !== void 0) {
      let data7 = data.sentences;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err10 = { instancePath: instancePath + "/sentences/" + i3, schemaPath: "#/properties/sentences/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 4294967295 || isNaN(data8)) {
              const err11 = { instancePath: instancePath + "/sentences/" + i3, schemaPath: "#/properties/sentences/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err12 = { instancePath: instancePath + "/sentences/" + i3, schemaPath: "#/properties/sentences/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sentences", schemaPath: "#/properties/sentences/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { values: !0, raw: !0, at: !0, sentences: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.path !== void 0 && typeof data.path != "string") {
      const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (typeof data1 != "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: schema19.properties.format.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data2 = data.encoding;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: schema19.properties.encoding.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.edition !== void 0) {
      let data3 = data.edition;
      if (typeof data3 != "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: schema19.properties.edition.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.year !== void 0) {
      let data4 = data.year;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err5 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: schema19.properties.year.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9999 || isNaN(data4)) {
          const err6 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.office !== void 0) {
      let data5 = data.office;
      if (typeof data5 != "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/office", schemaPath: "#/properties/office/type", keyword: "type", params: { type: schema19.properties.office.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.partial !== void 0 && typeof data.partial != "boolean") {
      const err9 = { instancePath: instancePath + "/partial", schemaPath: "#/properties/partial/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.diagnostics !== void 0) {
      let data7 = data.diagnostics;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data7[i0], { instancePath: instancePath + "/diagnostics/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.diagnoses !== void 0) {
      let data9 = data.diagnoses;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate73(data9[i1], { instancePath: instancePath + "/diagnoses/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/diagnoses", schemaPath: "#/properties/diagnoses/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.failed !== void 0 && typeof data.failed != "boolean") {
      const err12 = { instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.scope !== void 0 && data.scope !== "area") {
      const err13 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/const", keyword: "const", params: { allowedValue: "area" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.level !== void 0) {
      let data13 = data.level;
      if (!(data13 === "state" || data13 === "province" || data13 === "city" || data13 === "county" || data13 === "township")) {
        const err14 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema19.properties.level.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.facts !== void 0) {
      let data14 = data.facts;
      const _errs26 = errors;
      let valid5 = !1;
      const _errs27 = errors;
      if (data14 !== null) {
        const err15 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/anyOf/0/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid0 = _errs27 === errors;
      valid5 = valid5 || _valid0;
      const _errs29 = errors;
      validate78(data14, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      var _valid0 = _errs29 === errors;
      if (valid5 = valid5 || _valid0, _valid0) {
        var props0 = {};
        props0.values = !0, props0.raw = !0, props0.at = !0, props0.sentences = !0;
      }
      if (valid5)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        const err16 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { path: !0, format: !0, encoding: !0, edition: !0, year: !0, office: !0, partial: !0, diagnostics: !0, diagnoses: !0, failed: !0, scope: !0, level: !0, facts: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
