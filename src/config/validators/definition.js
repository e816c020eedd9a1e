// Generated from schemas/edition.schema.json.
const validate = validate52;
var stdin_default = validate52;
const schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "edition.schema.json", type: "object", required: ["id", "title", "years", "basis", "fingerprints", "sections", "tables", "relations"], additionalProperties: !1, properties: { $schema: { type: "string" }, id: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9-]+$" }, title: { $ref: "#/$defs/bilingual" }, status: { const: "preview" }, series: { type: "string", pattern: "^[A-Za-z0-9-]+$" }, titles: { type: "array", items: { $ref: "#/$defs/text" } }, years: { type: "object", required: ["from"], additionalProperties: !1, properties: { from: { type: "integer" }, to: { type: "integer" } } }, basis: { type: "object", required: ["document", "title"], additionalProperties: !1, properties: { document: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text" }, issued: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } } }, fingerprints: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/text" } }, sections: { type: "array", items: { $ref: "#/$defs/section" } }, tables: { type: "array", minItems: 1, items: { $ref: "#/$defs/table" } }, relations: { type: "array", items: { $ref: "#/$defs/relation" } }, acrossYears: { type: "array", items: { $ref: "#/$defs/acrossYears" } }, mentions: { type: "array", items: { $ref: "#/$defs/mention" } }, notAdditive: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+$" } }, keyFigures: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } }, deadlines: { type: "object", required: ["department", "government"], additionalProperties: !1, properties: { department: { type: "string", pattern: "^[01]\\d-[0-3]\\d$" }, government: { type: "string", pattern: "^[01]\\d-[0-3]\\d$" } } }, claims: { type: "array", items: { $ref: "#/$defs/claim" } }, rates: { type: "array", items: { type: "object", required: ["words", "quotients"], additionalProperties: !1, properties: { words: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } }, quotients: { type: "array", minItems: 1, items: { type: "object", required: ["part", "whole"], additionalProperties: !1, properties: { part: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } }, whole: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } } } } } } } }, text: { $ref: "#/$defs/textRules" } }, $defs: { text: { type: "string", minLength: 1, maxLength: 500 }, kind: { enum: ["count", "signed", "decimal", "money", "text", "yesNo", "choice"] }, id: { type: "string", maxLength: 60, pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$" }, bilingual: { type: "object", required: ["zh", "en"], additionalProperties: !1, properties: { zh: { $ref: "#/$defs/text" }, en: { $ref: "#/$defs/text" } } }, aliases: { type: "array", items: { type: ["string", "object"], minLength: 1, required: ["label"], additionalProperties: !1, properties: { label: { $ref: "#/$defs/text" }, decimals: { type: "integer", minimum: 0, maximum: 10 } } } }, section: { type: "object", required: ["id", "title"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, aliases: { type: "array", items: { $ref: "#/$defs/text" } }, table: { $ref: "#/$defs/id" }, optional: { type: "boolean" }, mayBeNone: { type: "boolean" }, statements: { type: "array", minItems: 1, items: { type: "object", required: ["what", "words"], additionalProperties: !1, properties: { what: { $ref: "#/$defs/bilingual" }, words: { $ref: "#/$defs/words" } } } } } }, textRules: { type: "object", additionalProperties: !1, properties: { period: { type: "boolean" }, law: { $ref: "#/$defs/words" }, outdatedBasis: { $ref: "#/$defs/words" }, outdatedSections: { $ref: "#/$defs/words" }, leftovers: { $ref: "#/$defs/words" }, regulations: { type: "object", required: ["table", "row", "levels"], additionalProperties: !1, properties: { table: { $ref: "#/$defs/id" }, row: { $ref: "#/$defs/id" }, levels: { type: "array", minItems: 1, items: { enum: ["state", "province", "city", "county", "township"] } } } }, fee: { type: "object", required: ["section", "words", "cell"], additionalProperties: !1, properties: { section: { $ref: "#/$defs/id" }, words: { $ref: "#/$defs/words" }, cell: { type: "string", pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } } } } }, table: { type: "object", required: ["id", "name", "title", "layout", "columns", "rows"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, name: { $ref: "#/$defs/bilingual" }, title: { $ref: "#/$defs/bilingual" }, layout: { enum: ["down", "across", "pairs"] }, unitColumn: { $ref: "#/$defs/text" }, corner: { $ref: "#/$defs/text" }, columnsTitle: { $ref: "#/$defs/text" }, columns: { type: "array", minItems: 1, items: { $ref: "#/$defs/column" } }, rows: { type: "array", minItems: 1, items: { $ref: "#/$defs/row" } } } }, column: { type: "object", required: ["id", "label", "en"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, label: { $ref: "#/$defs/text" }, short: { $ref: "#/$defs/text" }, en: { $ref: "#/$defs/text" }, aliases: { $ref: "#/$defs/aliases" }, group: { $ref: "#/$defs/text" }, kind: { $ref: "#/$defs/kind" }, unit: { $ref: "#/$defs/text" }, decimals: { type: "integer", minimum: 0, maximum: 10 } } }, row: { type: "object", required: ["id", "label", "en"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, label: { $ref: "#/$defs/text" }, short: { $ref: "#/$defs/text" }, en: { $ref: "#/$defs/text" }, aliases: { $ref: "#/$defs/aliases" }, groups: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } }, block: { $ref: "#/$defs/text" }, columns: { type: "array", minItems: 1, items: { $ref: "#/$defs/id" } }, parent: { $ref: "#/$defs/id" }, kind: { $ref: "#/$defs/kind" }, unit: { type: "string", minLength: 1, maxLength: 10 }, decimals: { type: "integer", minimum: 0, maximum: 10 }, choices: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/text" } }, optional: { type: "boolean" } } }, relation: { type: "object", required: ["id", "name", "table", "each", "left", "right", "basis"], additionalProperties: !1, properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, name: { $ref: "#/$defs/bilingual" }, rule: { type: "string", pattern: "^GR\\d{3}$" }, table: { $ref: "#/$defs/id" }, each: { enum: ["row", "column"] }, rows: { type: "array", items: { $ref: "#/$defs/id" } }, when: { type: "object", required: ["term", "is"], additionalProperties: !1, properties: { term: { $ref: "#/$defs/id" }, is: { enum: ["yes", "no", "zero", "positive"] } } }, left: { type: "array", minItems: 1, items: { $ref: "#/$defs/term" } }, operator: { enum: ["=", ">=", "<=", ">"] }, right: { type: "array", items: { $ref: "#/$defs/term" } }, basis: { $ref: "#/$defs/basis" }, severity: { $ref: "#/$defs/severity" } } }, basis: { enum: ["printed", "structural", "practice"] }, severity: { enum: ["error", "warning", "info"] }, acrossYears: { type: "object", required: ["id", "name", "rule", "table", "each", "current", "previous", "basis"], additionalProperties: !1, properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, name: { $ref: "#/$defs/bilingual" }, rule: { type: "string", pattern: "^GR\\d{3}$" }, table: { $ref: "#/$defs/id" }, each: { enum: ["row", "column"] }, rows: { type: "array", items: { $ref: "#/$defs/id" } }, current: { type: "array", minItems: 1, items: { $ref: "#/$defs/term" } }, previous: { type: "array", minItems: 1, items: { $ref: "#/$defs/term" } }, basis: { $ref: "#/$defs/basis" } } }, mention: { type: "object", required: ["cells", "phrases"], additionalProperties: !1, properties: { cells: { $ref: "#/$defs/cells" }, phrases: { type: "array", items: { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+\\{n\\}\u4EF6$" } }, zero: { type: "array", items: { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$" } }, beside: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } } } }, cells: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } }, words: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } }, template: { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$" }, phrase: { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*\\{n\\}([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*$" }, claim: { type: "object", required: ["cells"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, cells: { $ref: "#/$defs/cells" }, or: { type: "array", minItems: 1, items: { $ref: "#/$defs/cells" } }, phrases: { type: "array", minItems: 1, items: { $ref: "#/$defs/phrase" } }, inner: { type: "array", minItems: 1, items: { $ref: "#/$defs/phrase" } }, within: { $ref: "#/$defs/id" }, denied: { type: "array", minItems: 1, items: { $ref: "#/$defs/template" } }, done: { type: "array", minItems: 1, items: { $ref: "#/$defs/template" } }, beside: { $ref: "#/$defs/words" }, unless: { $ref: "#/$defs/words" }, matter: { $ref: "#/$defs/text" }, units: { type: "string", minLength: 1 }, alone: { type: "boolean" }, whole: { type: "boolean" }, severity: { $ref: "#/$defs/severity" } } }, term: { type: "string", pattern: "^-?[a-z][A-Za-z0-9.]*$" } } }, func1 = Object.prototype.hasOwnProperty, func2 = require("ajv/dist/runtime/ucs2length").default, func0 = require("ajv/dist/runtime/equal").default, pattern3 = new RegExp("^[A-Za-z0-9-]+$", "u"), pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern15 = new RegExp("^[A-Za-z0-9]+/[A-Za-z0-9.]+$", "u"), pattern12 = new RegExp("^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$", "u"), pattern17 = new RegExp("^[01]\\d-[0-3]\\d$", "u"), schema20 = { type: "object", required: ["zh", "en"], additionalProperties: !1, properties: { zh: { $ref: "#/$defs/text" }, en: { $ref: "#/$defs/text" } } }, schema21 = { type: "string", minLength: 1, maxLength: 500 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 500) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema20.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!(key0 === "zh" || key0 === "en")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.zh !== void 0 && (validate54(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.en !== void 0 && (validate54(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema22 = { type: "object", required: ["id", "title"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/text" }, aliases: { type: "array", items: { $ref: "#/$defs/text" } }, table: { $ref: "#/$defs/id" }, optional: { type: "boolean" }, mayBeNone: { type: "boolean" }, statements: { type: "array", minItems: 1, items: { type: "object", required: ["what", "words"], additionalProperties: !1, properties: { what: { $ref: "#/$defs/bilingual" }, words: { $ref: "#/$defs/words" } } } } } }, schema23 = { type: "string", maxLength: 60, pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$" }, pattern6 = new RegExp("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 60) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema24 = { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema22.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "aliases" || key0 === "table" || key0 === "optional" || key0 === "mayBeNone" || key0 === "statements")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.title !== void 0 && (validate54(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate54(data2[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.table !== void 0 && (validate63(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.optional !== void 0 && typeof data.optional != "boolean") {
      const err3 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mayBeNone !== void 0 && typeof data.mayBeNone != "boolean") {
      const err4 = { instancePath: instancePath + "/mayBeNone", schemaPath: "#/properties/mayBeNone/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.statements !== void 0) {
      let data7 = data.statements;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err5 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const prop1 of schema22.properties.statements.items.required)
              if (data8[prop1] === void 0) {
                const err6 = { instancePath: instancePath + "/statements/" + i1, schemaPath: "#/properties/statements/items/required", keyword: "required", params: { missingProperty: prop1 } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            for (const key1 in data8)
              if (!(key1 === "what" || key1 === "words")) {
                const err7 = { instancePath: instancePath + "/statements/" + i1, schemaPath: "#/properties/statements/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            data8.what !== void 0 && (validate53(data8.what, { instancePath: instancePath + "/statements/" + i1 + "/what", parentData: data8, parentDataProperty: "what", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data8.words !== void 0 && (validate69(data8.words, { instancePath: instancePath + "/statements/" + i1 + "/words", parentData: data8, parentDataProperty: "words", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/statements/" + i1, schemaPath: "#/properties/statements/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema25 = { type: "object", required: ["id", "name", "title", "layout", "columns", "rows"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, name: { $ref: "#/$defs/bilingual" }, title: { $ref: "#/$defs/bilingual" }, layout: { enum: ["down", "across", "pairs"] }, unitColumn: { $ref: "#/$defs/text" }, corner: { $ref: "#/$defs/text" }, columnsTitle: { $ref: "#/$defs/text" }, columns: { type: "array", minItems: 1, items: { $ref: "#/$defs/column" } }, rows: { type: "array", minItems: 1, items: { $ref: "#/$defs/row" } } } }, schema26 = { type: "object", required: ["id", "label", "en"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, label: { $ref: "#/$defs/text" }, short: { $ref: "#/$defs/text" }, en: { $ref: "#/$defs/text" }, aliases: { $ref: "#/$defs/aliases" }, group: { $ref: "#/$defs/text" }, kind: { $ref: "#/$defs/kind" }, unit: { $ref: "#/$defs/text" }, decimals: { type: "integer", minimum: 0, maximum: 10 } } }, schema27 = { type: "array", items: { type: ["string", "object"], minLength: 1, required: ["label"], additionalProperties: !1, properties: { label: { $ref: "#/$defs/text" }, decimals: { type: "integer", minimum: 0, maximum: 10 } } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema27.items.type } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.label === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "label" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (const key0 in data0)
          if (!(key0 === "label" || key0 === "decimals")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.label !== void 0 && (validate54(data0.label, { instancePath: instancePath + "/" + i0 + "/label", parentData: data0, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.decimals !== void 0) {
          let data2 = data0.decimals;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/decimals", schemaPath: "#/items/properties/decimals/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 10 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/decimals", schemaPath: "#/items/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/decimals", schemaPath: "#/items/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const schema28 = { enum: ["count", "signed", "decimal", "money", "text", "yesNo", "choice"] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "count" || data === "signed" || data === "decimal" || data === "money" || data === "text" || data === "yesNo" || data === "choice")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema26.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!func1.call(schema26.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.label !== void 0 && (validate54(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.short !== void 0 && (validate54(data.short, { instancePath: instancePath + "/short", parentData: data, parentDataProperty: "short", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.en !== void 0 && (validate54(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate85(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.group !== void 0 && (validate54(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.kind !== void 0 && (validate89(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.unit !== void 0 && (validate54(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.decimals !== void 0) {
      let data8 = data.decimals;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err2 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 10 || isNaN(data8)) {
          const err3 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err4 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema29 = { type: "object", required: ["id", "label", "en"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, label: { $ref: "#/$defs/text" }, short: { $ref: "#/$defs/text" }, en: { $ref: "#/$defs/text" }, aliases: { $ref: "#/$defs/aliases" }, groups: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } }, block: { $ref: "#/$defs/text" }, columns: { type: "array", minItems: 1, items: { $ref: "#/$defs/id" } }, parent: { $ref: "#/$defs/id" }, kind: { $ref: "#/$defs/kind" }, unit: { type: "string", minLength: 1, maxLength: 10 }, decimals: { type: "integer", minimum: 0, maximum: 10 }, choices: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/text" } }, optional: { type: "boolean" } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema29.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!func1.call(schema29.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.label !== void 0 && (validate54(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.short !== void 0 && (validate54(data.short, { instancePath: instancePath + "/short", parentData: data, parentDataProperty: "short", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.en !== void 0 && (validate54(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.aliases !== void 0 && (validate85(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.groups !== void 0) {
      let data5 = data.groups;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err2 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate54(data5[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.block !== void 0 && (validate54(data.block, { instancePath: instancePath + "/block", parentData: data, parentDataProperty: "block", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.columns !== void 0) {
      let data8 = data.columns;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate63(data8[i1], { instancePath: instancePath + "/columns/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.parent !== void 0 && (validate63(data.parent, { instancePath: instancePath + "/parent", parentData: data, parentDataProperty: "parent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.kind !== void 0 && (validate89(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.unit !== void 0) {
      let data12 = data.unit;
      if (typeof data12 == "string") {
        if (func2(data12) > 10) {
          const err6 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 10 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data12) < 1) {
          const err7 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.decimals !== void 0) {
      let data13 = data.decimals;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err9 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 10 || isNaN(data13)) {
          const err10 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err11 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.choices !== void 0) {
      let data14 = data.choices;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err12 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate54(data14[i2], { instancePath: instancePath + "/choices/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
        let i3 = data14.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (func0(data14[i3], data14[j0])) {
                  const err13 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  break outer0;
                }
        }
      } else {
        const err14 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.optional !== void 0 && typeof data.optional != "boolean") {
      const err15 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema25.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!func1.call(schema25.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate53(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.layout !== void 0) {
      let data3 = data.layout;
      if (!(data3 === "down" || data3 === "across" || data3 === "pairs")) {
        const err2 = { instancePath: instancePath + "/layout", schemaPath: "#/properties/layout/enum", keyword: "enum", params: { allowedValues: schema25.properties.layout.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.unitColumn !== void 0 && (validate54(data.unitColumn, { instancePath: instancePath + "/unitColumn", parentData: data, parentDataProperty: "unitColumn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.corner !== void 0 && (validate54(data.corner, { instancePath: instancePath + "/corner", parentData: data, parentDataProperty: "corner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.columnsTitle !== void 0 && (validate54(data.columnsTitle, { instancePath: instancePath + "/columnsTitle", parentData: data, parentDataProperty: "columnsTitle", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.columns !== void 0) {
      let data7 = data.columns;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate80(data7[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data9 = data.rows;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err5 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate93(data9[i1], { instancePath: instancePath + "/rows/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema30 = { type: "object", required: ["id", "name", "table", "each", "left", "right", "basis"], additionalProperties: !1, properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, name: { $ref: "#/$defs/bilingual" }, rule: { type: "string", pattern: "^GR\\d{3}$" }, table: { $ref: "#/$defs/id" }, each: { enum: ["row", "column"] }, rows: { type: "array", items: { $ref: "#/$defs/id" } }, when: { type: "object", required: ["term", "is"], additionalProperties: !1, properties: { term: { $ref: "#/$defs/id" }, is: { enum: ["yes", "no", "zero", "positive"] } } }, left: { type: "array", minItems: 1, items: { $ref: "#/$defs/term" } }, operator: { enum: ["=", ">=", "<=", ">"] }, right: { type: "array", items: { $ref: "#/$defs/term" } }, basis: { $ref: "#/$defs/basis" }, severity: { $ref: "#/$defs/severity" } } }, pattern7 = new RegExp("^[a-z][a-z0-9-]*$", "u"), pattern8 = new RegExp("^GR\\d{3}$", "u"), schema31 = { type: "string", pattern: "^-?[a-z][A-Za-z0-9.]*$" }, pattern9 = new RegExp("^-?[a-z][A-Za-z0-9.]*$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[a-z][A-Za-z0-9.]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema32 = { enum: ["printed", "structural", "practice"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "printed" || data === "structural" || data === "practice")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema33 = { enum: ["error", "warning", "info"] };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "error" || data === "warning" || data === "info")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema30.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!func1.call(schema30.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.rule !== void 0) {
      let data2 = data.rule;
      if (typeof data2 == "string") {
        if (!pattern8.test(data2)) {
          const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^GR\\d{3}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.table !== void 0 && (validate63(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.each !== void 0) {
      let data4 = data.each;
      if (!(data4 === "row" || data4 === "column")) {
        const err6 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/enum", keyword: "enum", params: { allowedValues: schema30.properties.each.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data5 = data.rows;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate63(data5[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.when !== void 0) {
      let data7 = data.when;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const prop1 of schema30.properties.when.required)
          if (data7[prop1] === void 0) {
            const err8 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/required", keyword: "required", params: { missingProperty: prop1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        for (const key1 in data7)
          if (!(key1 === "term" || key1 === "is")) {
            const err9 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data7.term !== void 0 && (validate63(data7.term, { instancePath: instancePath + "/when/term", parentData: data7, parentDataProperty: "term", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data7.is !== void 0) {
          let data9 = data7.is;
          if (!(data9 === "yes" || data9 === "no" || data9 === "zero" || data9 === "positive")) {
            const err10 = { instancePath: instancePath + "/when/is", schemaPath: "#/properties/when/properties/is/enum", keyword: "enum", params: { allowedValues: schema30.properties.when.properties.is.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.left !== void 0) {
      let data10 = data.left;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err12 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate112(data10[i1], { instancePath: instancePath + "/left/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.operator !== void 0) {
      let data12 = data.operator;
      if (!(data12 === "=" || data12 === ">=" || data12 === "<=" || data12 === ">")) {
        const err14 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema30.properties.operator.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.right !== void 0) {
      let data13 = data.right;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate112(data13[i2], { instancePath: instancePath + "/right/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
      } else {
        const err15 = { instancePath: instancePath + "/right", schemaPath: "#/properties/right/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.basis !== void 0 && (validate115(data.basis, { instancePath: instancePath + "/basis", parentData: data, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.severity !== void 0 && (validate117(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema34 = { type: "object", required: ["id", "name", "rule", "table", "each", "current", "previous", "basis"], additionalProperties: !1, properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, name: { $ref: "#/$defs/bilingual" }, rule: { type: "string", pattern: "^GR\\d{3}$" }, table: { $ref: "#/$defs/id" }, each: { enum: ["row", "column"] }, rows: { type: "array", items: { $ref: "#/$defs/id" } }, current: { type: "array", minItems: 1, items: { $ref: "#/$defs/term" } }, previous: { type: "array", minItems: 1, items: { $ref: "#/$defs/term" } }, basis: { $ref: "#/$defs/basis" } } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema34.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!func1.call(schema34.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && (validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.rule !== void 0) {
      let data2 = data.rule;
      if (typeof data2 == "string") {
        if (!pattern8.test(data2)) {
          const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^GR\\d{3}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.table !== void 0 && (validate63(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.each !== void 0) {
      let data4 = data.each;
      if (!(data4 === "row" || data4 === "column")) {
        const err6 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/enum", keyword: "enum", params: { allowedValues: schema34.properties.each.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data5 = data.rows;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate63(data5[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.current !== void 0) {
      let data7 = data.current;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err8 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate112(data7[i1], { instancePath: instancePath + "/current/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.previous !== void 0) {
      let data9 = data.previous;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err10 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate112(data9[i2], { instancePath: instancePath + "/previous/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.basis !== void 0 && (validate115(data.basis, { instancePath: instancePath + "/basis", parentData: data, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length));
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema35 = { type: "object", required: ["cells", "phrases"], additionalProperties: !1, properties: { cells: { $ref: "#/$defs/cells" }, phrases: { type: "array", items: { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+\\{n\\}\u4EF6$" } }, zero: { type: "array", items: { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$" } }, beside: { type: "array", minItems: 1, items: { $ref: "#/$defs/text" } } } }, schema36 = { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (!pattern12.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 == "string") {
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern13 = new RegExp("^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+\\{n\\}\u4EF6$", "u"), pattern14 = new RegExp("^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema35.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!(key0 === "cells" || key0 === "phrases" || key0 === "zero" || key0 === "beside")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.cells !== void 0 && (validate129(data.cells, { instancePath: instancePath + "/cells", parentData: data, parentDataProperty: "cells", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.phrases !== void 0) {
      let data1 = data.phrases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern13.test(data2)) {
              const err2 = { instancePath: instancePath + "/phrases/" + i0, schemaPath: "#/properties/phrases/items/pattern", keyword: "pattern", params: { pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+\\{n\\}\u4EF6$" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/phrases/" + i0, schemaPath: "#/properties/phrases/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/phrases", schemaPath: "#/properties/phrases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.zero !== void 0) {
      let data3 = data.zero;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (!pattern14.test(data4)) {
              const err5 = { instancePath: instancePath + "/zero/" + i1, schemaPath: "#/properties/zero/items/pattern", keyword: "pattern", params: { pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/zero/" + i1, schemaPath: "#/properties/zero/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/zero", schemaPath: "#/properties/zero/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.beside !== void 0) {
      let data5 = data.beside;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = { instancePath: instancePath + "/beside", schemaPath: "#/properties/beside/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate54(data5[i2], { instancePath: instancePath + "/beside/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/beside", schemaPath: "#/properties/beside/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema37 = { type: "object", required: ["cells"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, cells: { $ref: "#/$defs/cells" }, or: { type: "array", minItems: 1, items: { $ref: "#/$defs/cells" } }, phrases: { type: "array", minItems: 1, items: { $ref: "#/$defs/phrase" } }, inner: { type: "array", minItems: 1, items: { $ref: "#/$defs/phrase" } }, within: { $ref: "#/$defs/id" }, denied: { type: "array", minItems: 1, items: { $ref: "#/$defs/template" } }, done: { type: "array", minItems: 1, items: { $ref: "#/$defs/template" } }, beside: { $ref: "#/$defs/words" }, unless: { $ref: "#/$defs/words" }, matter: { $ref: "#/$defs/text" }, units: { type: "string", minLength: 1 }, alone: { type: "boolean" }, whole: { type: "boolean" }, severity: { $ref: "#/$defs/severity" } } }, schema38 = { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*\\{n\\}([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*$" }, pattern19 = new RegExp("^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*\\{n\\}([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*$", "u");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*\\{n\\}([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const schema39 = { type: "string", pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$" };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([^{}()|?\\s]|\\([^{}()|?\\s]+(\\|[^{}()|?\\s]+)*\\)\\??)+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cells === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cells" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema37.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.cells !== void 0 && (validate129(data.cells, { instancePath: instancePath + "/cells", parentData: data, parentDataProperty: "cells", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data.or !== void 0) {
      let data2 = data.or;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate129(data2[i0], { instancePath: instancePath + "/or/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.phrases !== void 0) {
      let data4 = data.phrases;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/phrases", schemaPath: "#/properties/phrases/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate137(data4[i1], { instancePath: instancePath + "/phrases/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/phrases", schemaPath: "#/properties/phrases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.inner !== void 0) {
      let data6 = data.inner;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err6 = { instancePath: instancePath + "/inner", schemaPath: "#/properties/inner/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate137(data6[i2], { instancePath: instancePath + "/inner/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/inner", schemaPath: "#/properties/inner/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.within !== void 0 && (validate63(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.denied !== void 0) {
      let data9 = data.denied;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err8 = { instancePath: instancePath + "/denied", schemaPath: "#/properties/denied/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate141(data9[i3], { instancePath: instancePath + "/denied/" + i3, parentData: data9, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/denied", schemaPath: "#/properties/denied/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.done !== void 0) {
      let data11 = data.done;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err10 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate141(data11[i4], { instancePath: instancePath + "/done/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.beside !== void 0 && (validate69(data.beside, { instancePath: instancePath + "/beside", parentData: data, parentDataProperty: "beside", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.unless !== void 0 && (validate69(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.matter !== void 0 && (validate54(data.matter, { instancePath: instancePath + "/matter", parentData: data, parentDataProperty: "matter", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.units !== void 0) {
      let data16 = data.units;
      if (typeof data16 == "string") {
        if (func2(data16) < 1) {
          const err12 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.alone !== void 0 && typeof data.alone != "boolean") {
      const err14 = { instancePath: instancePath + "/alone", schemaPath: "#/properties/alone/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.whole !== void 0 && typeof data.whole != "boolean") {
      const err15 = { instancePath: instancePath + "/whole", schemaPath: "#/properties/whole/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    data.severity !== void 0 && (validate117(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", additionalProperties: !1, properties: { period: { type: "boolean" }, law: { $ref: "#/$defs/words" }, outdatedBasis: { $ref: "#/$defs/words" }, outdatedSections: { $ref: "#/$defs/words" }, leftovers: { $ref: "#/$defs/words" }, regulations: { type: "object", required: ["table", "row", "levels"], additionalProperties: !1, properties: { table: { $ref: "#/$defs/id" }, row: { $ref: "#/$defs/id" }, levels: { type: "array", minItems: 1, items: { enum: ["state", "province", "city", "county", "township"] } } } }, fee: { type: "object", required: ["section", "words", "cell"], additionalProperties: !1, properties: { section: { $ref: "#/$defs/id" }, words: { $ref: "#/$defs/words" }, cell: { type: "string", pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } } } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "period" || key0 === "law" || key0 === "outdatedBasis" || key0 === "outdatedSections" || key0 === "leftovers" || key0 === "regulations" || key0 === "fee")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.period !== void 0 && typeof data.period != "boolean") {
      const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.law !== void 0 && (validate69(data.law, { instancePath: instancePath + "/law", parentData: data, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.outdatedBasis !== void 0 && (validate69(data.outdatedBasis, { instancePath: instancePath + "/outdatedBasis", parentData: data, parentDataProperty: "outdatedBasis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.outdatedSections !== void 0 && (validate69(data.outdatedSections, { instancePath: instancePath + "/outdatedSections", parentData: data, parentDataProperty: "outdatedSections", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.leftovers !== void 0 && (validate69(data.leftovers, { instancePath: instancePath + "/leftovers", parentData: data, parentDataProperty: "leftovers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.regulations !== void 0) {
      let data5 = data.regulations;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const prop0 of schema40.properties.regulations.required)
          if (data5[prop0] === void 0) {
            const err2 = { instancePath: instancePath + "/regulations", schemaPath: "#/properties/regulations/required", keyword: "required", params: { missingProperty: prop0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        for (const key1 in data5)
          if (!(key1 === "table" || key1 === "row" || key1 === "levels")) {
            const err3 = { instancePath: instancePath + "/regulations", schemaPath: "#/properties/regulations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data5.table !== void 0 && (validate63(data5.table, { instancePath: instancePath + "/regulations/table", parentData: data5, parentDataProperty: "table", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data5.row !== void 0 && (validate63(data5.row, { instancePath: instancePath + "/regulations/row", parentData: data5, parentDataProperty: "row", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data5.levels !== void 0) {
          let data8 = data5.levels;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err4 = { instancePath: instancePath + "/regulations/levels", schemaPath: "#/properties/regulations/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (!(data9 === "state" || data9 === "province" || data9 === "city" || data9 === "county" || data9 === "township")) {
                const err5 = { instancePath: instancePath + "/regulations/levels/" + i0, schemaPath: "#/properties/regulations/properties/levels/items/enum", keyword: "enum", params: { allowedValues: schema40.properties.regulations.properties.levels.items.enum } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/regulations/levels", schemaPath: "#/properties/regulations/properties/levels/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/regulations", schemaPath: "#/properties/regulations/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.fee !== void 0) {
      let data10 = data.fee;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const prop1 of schema40.properties.fee.required)
          if (data10[prop1] === void 0) {
            const err8 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/required", keyword: "required", params: { missingProperty: prop1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        for (const key2 in data10)
          if (!(key2 === "section" || key2 === "words" || key2 === "cell")) {
            const err9 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data10.section !== void 0 && (validate63(data10.section, { instancePath: instancePath + "/fee/section", parentData: data10, parentDataProperty: "section", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data10.words !== void 0 && (validate69(data10.words, { instancePath: instancePath + "/fee/words", parentData: data10, parentDataProperty: "words", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data10.cell !== void 0) {
          let data13 = data10.cell;
          if (typeof data13 == "string") {
            if (!pattern12.test(data13)) {
              const err10 = { instancePath: instancePath + "/fee/cell", schemaPath: "#/properties/fee/properties/cell/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/fee/cell", schemaPath: "#/properties/fee/properties/cell/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const prop0 of schema19.required)
      if (data[prop0] === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    for (const key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func2(data1) > 60) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern3.test(data1)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0 && (validate53(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.status !== void 0 && data.status !== "preview") {
      const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "preview" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.series !== void 0) {
      let data4 = data.series;
      if (typeof data4 == "string") {
        if (!pattern3.test(data4)) {
          const err7 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.titles !== void 0) {
      let data5 = data.titles;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate54(data5[i0], { instancePath: instancePath + "/titles/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.years !== void 0) {
      let data7 = data.years;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.from === void 0) {
          const err10 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/required", keyword: "required", params: { missingProperty: "from" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (const key1 in data7)
          if (!(key1 === "from" || key1 === "to")) {
            const err11 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data7.from !== void 0) {
          let data8 = data7.from;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err12 = { instancePath: instancePath + "/years/from", schemaPath: "#/properties/years/properties/from/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data7.to !== void 0) {
          let data9 = data7.to;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err13 = { instancePath: instancePath + "/years/to", schemaPath: "#/properties/years/properties/to/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.basis !== void 0) {
      let data10 = data.basis;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const prop1 of schema19.properties.basis.required)
          if (data10[prop1] === void 0) {
            const err15 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: prop1 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        for (const key2 in data10)
          if (!(key2 === "document" || key2 === "title" || key2 === "issued")) {
            const err16 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data10.document !== void 0 && (validate54(data10.document, { instancePath: instancePath + "/basis/document", parentData: data10, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data10.title !== void 0 && (validate54(data10.title, { instancePath: instancePath + "/basis/title", parentData: data10, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data10.issued !== void 0) {
          let data13 = data10.issued;
          if (typeof data13 == "string") {
            if (!pattern5.test(data13)) {
              const err17 = { instancePath: instancePath + "/basis/issued", schemaPath: "#/properties/basis/properties/issued/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/basis/issued", schemaPath: "#/properties/basis/properties/issued/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.fingerprints !== void 0) {
      let data14 = data.fingerprints;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err20 = { instancePath: instancePath + "/fingerprints", schemaPath: "#/properties/fingerprints/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate54(data14[i1], { instancePath: instancePath + "/fingerprints/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
        let i2 = data14.length, j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; )
              for (j0 = i2; j0--; )
                if (func0(data14[i2], data14[j0])) {
                  const err21 = { instancePath: instancePath + "/fingerprints", schemaPath: "#/properties/fingerprints/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  break outer0;
                }
        }
      } else {
        const err22 = { instancePath: instancePath + "/fingerprints", schemaPath: "#/properties/fingerprints/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data16 = data.sections;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate62(data16[i3], { instancePath: instancePath + "/sections/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      } else {
        const err23 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.tables !== void 0) {
      let data18 = data.tables;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err24 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        const len3 = data18.length;
        for (let i4 = 0; i4 < len3; i4++)
          validate73(data18[i4], { instancePath: instancePath + "/tables/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      } else {
        const err25 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.relations !== void 0) {
      let data20 = data.relations;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i5 = 0; i5 < len4; i5++)
          validate107(data20[i5], { instancePath: instancePath + "/relations/" + i5, parentData: data20, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
      } else {
        const err26 = { instancePath: instancePath + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.acrossYears !== void 0) {
      let data22 = data.acrossYears;
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i6 = 0; i6 < len5; i6++)
          validate120(data22[i6], { instancePath: instancePath + "/acrossYears/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
      } else {
        const err27 = { instancePath: instancePath + "/acrossYears", schemaPath: "#/properties/acrossYears/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.mentions !== void 0) {
      let data24 = data.mentions;
      if (Array.isArray(data24)) {
        const len6 = data24.length;
        for (let i7 = 0; i7 < len6; i7++)
          validate128(data24[i7], { instancePath: instancePath + "/mentions/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
      } else {
        const err28 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.notAdditive !== void 0) {
      let data26 = data.notAdditive;
      if (Array.isArray(data26)) {
        const len7 = data26.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data27 = data26[i8];
          if (typeof data27 == "string") {
            if (!pattern15.test(data27)) {
              const err29 = { instancePath: instancePath + "/notAdditive/" + i8, schemaPath: "#/properties/notAdditive/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+$" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/notAdditive/" + i8, schemaPath: "#/properties/notAdditive/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        let i9 = data26.length, j1;
        if (i9 > 1) {
          const indices0 = {};
          for (; i9--; ) {
            let item0 = data26[i9];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                const err31 = { instancePath: instancePath + "/notAdditive", schemaPath: "#/properties/notAdditive/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j1 } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                break;
              }
              indices0[item0] = i9;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/notAdditive", schemaPath: "#/properties/notAdditive/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.keyFigures !== void 0) {
      let data28 = data.keyFigures;
      if (Array.isArray(data28)) {
        const len8 = data28.length;
        for (let i10 = 0; i10 < len8; i10++) {
          let data29 = data28[i10];
          if (typeof data29 == "string") {
            if (!pattern12.test(data29)) {
              const err33 = { instancePath: instancePath + "/keyFigures/" + i10, schemaPath: "#/properties/keyFigures/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+/[A-Za-z0-9.]+/[A-Za-z0-9]+$" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/keyFigures/" + i10, schemaPath: "#/properties/keyFigures/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        let i11 = data28.length, j2;
        if (i11 > 1) {
          const indices1 = {};
          for (; i11--; ) {
            let item1 = data28[i11];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j2 = indices1[item1];
                const err35 = { instancePath: instancePath + "/keyFigures", schemaPath: "#/properties/keyFigures/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j2 } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                break;
              }
              indices1[item1] = i11;
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/keyFigures", schemaPath: "#/properties/keyFigures/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.deadlines !== void 0) {
      let data30 = data.deadlines;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const prop2 of schema19.properties.deadlines.required)
          if (data30[prop2] === void 0) {
            const err37 = { instancePath: instancePath + "/deadlines", schemaPath: "#/properties/deadlines/required", keyword: "required", params: { missingProperty: prop2 } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        for (const key3 in data30)
          if (!(key3 === "department" || key3 === "government")) {
            const err38 = { instancePath: instancePath + "/deadlines", schemaPath: "#/properties/deadlines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        if (data30.department !== void 0) {
          let data31 = data30.department;
          if (typeof data31 == "string") {
            if (!pattern17.test(data31)) {
              const err39 = { instancePath: instancePath + "/deadlines/department", schemaPath: "#/properties/deadlines/properties/department/pattern", keyword: "pattern", params: { pattern: "^[01]\\d-[0-3]\\d$" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/deadlines/department", schemaPath: "#/properties/deadlines/properties/department/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data30.government !== void 0) {
          let data32 = data30.government;
          if (typeof data32 == "string") {
            if (!pattern17.test(data32)) {
              const err41 = { instancePath: instancePath + "/deadlines/government", schemaPath: "#/properties/deadlines/properties/government/pattern", keyword: "pattern", params: { pattern: "^[01]\\d-[0-3]\\d$" } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/deadlines/government", schemaPath: "#/properties/deadlines/properties/government/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/deadlines", schemaPath: "#/properties/deadlines/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.claims !== void 0) {
      let data33 = data.claims;
      if (Array.isArray(data33)) {
        const len9 = data33.length;
        for (let i12 = 0; i12 < len9; i12++)
          validate133(data33[i12], { instancePath: instancePath + "/claims/" + i12, parentData: data33, parentDataProperty: i12, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
      } else {
        const err44 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.rates !== void 0) {
      let data35 = data.rates;
      if (Array.isArray(data35)) {
        const len10 = data35.length;
        for (let i13 = 0; i13 < len10; i13++) {
          let data36 = data35[i13];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const prop3 of schema19.properties.rates.items.required)
              if (data36[prop3] === void 0) {
                const err45 = { instancePath: instancePath + "/rates/" + i13, schemaPath: "#/properties/rates/items/required", keyword: "required", params: { missingProperty: prop3 } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            for (const key4 in data36)
              if (!(key4 === "words" || key4 === "quotients")) {
                const err46 = { instancePath: instancePath + "/rates/" + i13, schemaPath: "#/properties/rates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data36.words !== void 0) {
              let data37 = data36.words;
              if (Array.isArray(data37)) {
                if (data37.length < 1) {
                  const err47 = { instancePath: instancePath + "/rates/" + i13 + "/words", schemaPath: "#/properties/rates/items/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                const len11 = data37.length;
                for (let i14 = 0; i14 < len11; i14++)
                  validate54(data37[i14], { instancePath: instancePath + "/rates/" + i13 + "/words/" + i14, parentData: data37, parentDataProperty: i14, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
              } else {
                const err48 = { instancePath: instancePath + "/rates/" + i13 + "/words", schemaPath: "#/properties/rates/items/properties/words/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data36.quotients !== void 0) {
              let data39 = data36.quotients;
              if (Array.isArray(data39)) {
                if (data39.length < 1) {
                  const err49 = { instancePath: instancePath + "/rates/" + i13 + "/quotients", schemaPath: "#/properties/rates/items/properties/quotients/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                const len12 = data39.length;
                for (let i15 = 0; i15 < len12; i15++) {
                  let data40 = data39[i15];
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    for (const prop4 of schema19.properties.rates.items.properties.quotients.items.required)
                      if (data40[prop4] === void 0) {
                        const err50 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15, schemaPath: "#/properties/rates/items/properties/quotients/items/required", keyword: "required", params: { missingProperty: prop4 } };
                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                      }
                    for (const key5 in data40)
                      if (!(key5 === "part" || key5 === "whole")) {
                        const err51 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15, schemaPath: "#/properties/rates/items/properties/quotients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      }
                    if (data40.part !== void 0) {
                      let data41 = data40.part;
                      if (Array.isArray(data41)) {
                        if (data41.length < 1) {
                          const err52 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15 + "/part", schemaPath: "#/properties/rates/items/properties/quotients/items/properties/part/minItems", keyword: "minItems", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                        }
                        const len13 = data41.length;
                        for (let i16 = 0; i16 < len13; i16++)
                          validate54(data41[i16], { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15 + "/part/" + i16, parentData: data41, parentDataProperty: i16, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                      } else {
                        const err53 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15 + "/part", schemaPath: "#/properties/rates/items/properties/quotients/items/properties/part/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                      }
                    }
                    if (data40.whole !== void 0) {
                      let data43 = data40.whole;
                      if (Array.isArray(data43)) {
                        if (data43.length < 1) {
                          const err54 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15 + "/whole", schemaPath: "#/properties/rates/items/properties/quotients/items/properties/whole/minItems", keyword: "minItems", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                        }
                        const len14 = data43.length;
                        for (let i17 = 0; i17 < len14; i17++)
                          validate54(data43[i17], { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15 + "/whole/" + i17, parentData: data43, parentDataProperty: i17, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                      } else {
                        const err55 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15 + "/whole", schemaPath: "#/properties/rates/items/properties/quotients/items/properties/whole/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/rates/" + i13 + "/quotients/" + i15, schemaPath: "#/properties/rates/items/properties/quotients/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/rates/" + i13 + "/quotients", schemaPath: "#/properties/rates/items/properties/quotients/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/rates/" + i13, schemaPath: "#/properties/rates/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    data.text !== void 0 && (validate152(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length));
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
