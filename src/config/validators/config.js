// Generated from schemas/config.schema.json.
const validate = validate21;
var stdin_default = validate21;
const schema6 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, extends: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, ignore: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, language: { enum: ["zh", "en"] }, format: { enum: ["pretty", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit", "markdown", "html", "csv"] }, quiet: { type: "boolean" }, edition: { type: "string", minLength: 1 }, definition: { type: "string", minLength: 1 }, maxWarnings: { type: "integer", minimum: 0 }, previous: { type: "string", minLength: 1 }, baseline: { type: "string", minLength: 1 }, declare: { type: "object", additionalProperties: !1, properties: { office: { type: "string", minLength: 1 }, level: { enum: ["state", "province", "city", "county", "township"] }, scope: { enum: ["own", "area"] } } }, rules: { $ref: "#/definitions/rules" }, thresholds: { $ref: "#/definitions/thresholds" }, overrides: { type: "array", items: { type: "object", additionalProperties: !1, properties: { files: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, office: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, year: { type: ["integer", "array"], minItems: 1, items: { type: "integer" } }, table: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, declare: { type: "object", additionalProperties: !1, properties: { office: { type: "string", minLength: 1 }, level: { enum: ["state", "province", "city", "county", "township"] }, scope: { enum: ["own", "area"] } } }, rules: { $ref: "#/definitions/rules" }, thresholds: { $ref: "#/definitions/thresholds" } } } }, exceptions: { type: "array", items: { type: "object", additionalProperties: !1, properties: { rule: { type: ["string", "array"], minItems: 1, items: { type: "string" } }, files: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, office: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, year: { type: ["integer", "array"], minItems: 1, items: { type: "integer" } }, table: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, row: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, column: { minLength: 1, type: ["string", "array"], minItems: 1, items: { minLength: 1, type: "string" } }, reason: { type: "string", pattern: "\\S" }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, required: ["reason"] } } }, definitions: { level: { enum: ["off", "info", "warning", "error"] }, rules: { type: "object", additionalProperties: { $ref: "#/definitions/level" } }, thresholds: { type: "object", additionalProperties: !1, properties: { GR601: { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 50 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 3 } } }, "unlike-other-years": { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 50 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 3 } } }, GR602: { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 100 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 30 } } }, "unlike-other-offices": { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 100 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 30 } } }, GR621: { type: "object", additionalProperties: !1, properties: { share: { type: "number", minimum: 0, maximum: 1, default: 0.5 } } }, "copied-text": { type: "object", additionalProperties: !1, properties: { share: { type: "number", minimum: 0, maximum: 1, default: 0.5 } } } } } } }, func2 = Object.prototype.hasOwnProperty, func3 = require("ajv/dist/runtime/ucs2length").default, schema7 = { type: "object", additionalProperties: { $ref: "#/definitions/level" } }, schema8 = { enum: ["off", "info", "warning", "error"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 in data)
      validate23(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
const schema9 = { type: "object", additionalProperties: !1, properties: { GR601: { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 50 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 3 } } }, "unlike-other-years": { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 50 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 3 } } }, GR602: { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 100 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 30 } } }, "unlike-other-offices": { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 5, maximum: 1e6, default: 10 }, spread: { type: "number", minimum: 3, maximum: 20, default: 4 }, from: { type: "number", minimum: 10, maximum: 1e12, default: 100 }, count: { type: "number", minimum: 3, maximum: 1e5, default: 30 } } }, GR621: { type: "object", additionalProperties: !1, properties: { share: { type: "number", minimum: 0, maximum: 1, default: 0.5 } } }, "copied-text": { type: "object", additionalProperties: !1, properties: { share: { type: "number", minimum: 0, maximum: 1, default: 0.5 } } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "GR601" || key0 === "unlike-other-years" || key0 === "GR602" || key0 === "unlike-other-offices" || key0 === "GR621" || key0 === "copied-text")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.GR601 !== void 0) {
      let data0 = data.GR601;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0)
          if (!(key1 === "factor" || key1 === "spread" || key1 === "from" || key1 === "count")) {
            const err1 = { instancePath: instancePath + "/GR601", schemaPath: "#/properties/GR601/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.factor !== void 0) {
          let data1 = data0.factor;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 1e6 || isNaN(data1)) {
              const err2 = { instancePath: instancePath + "/GR601/factor", schemaPath: "#/properties/GR601/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1 < 5 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/GR601/factor", schemaPath: "#/properties/GR601/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/GR601/factor", schemaPath: "#/properties/GR601/properties/factor/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.spread !== void 0) {
          let data2 = data0.spread;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 20 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/GR601/spread", schemaPath: "#/properties/GR601/properties/spread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 3 || isNaN(data2)) {
              const err6 = { instancePath: instancePath + "/GR601/spread", schemaPath: "#/properties/GR601/properties/spread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/GR601/spread", schemaPath: "#/properties/GR601/properties/spread/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.from !== void 0) {
          let data3 = data0.from;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e12 || isNaN(data3)) {
              const err8 = { instancePath: instancePath + "/GR601/from", schemaPath: "#/properties/GR601/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3 < 10 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/GR601/from", schemaPath: "#/properties/GR601/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/GR601/from", schemaPath: "#/properties/GR601/properties/from/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.count !== void 0) {
          let data4 = data0.count;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e5 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/GR601/count", schemaPath: "#/properties/GR601/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4 < 3 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/GR601/count", schemaPath: "#/properties/GR601/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/GR601/count", schemaPath: "#/properties/GR601/properties/count/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/GR601", schemaPath: "#/properties/GR601/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data["unlike-other-years"] !== void 0) {
      let data5 = data["unlike-other-years"];
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5)
          if (!(key2 === "factor" || key2 === "spread" || key2 === "from" || key2 === "count")) {
            const err15 = { instancePath: instancePath + "/unlike-other-years", schemaPath: "#/properties/unlike-other-years/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data5.factor !== void 0) {
          let data6 = data5.factor;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e6 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/unlike-other-years/factor", schemaPath: "#/properties/unlike-other-years/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6 < 5 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/unlike-other-years/factor", schemaPath: "#/properties/unlike-other-years/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/unlike-other-years/factor", schemaPath: "#/properties/unlike-other-years/properties/factor/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data5.spread !== void 0) {
          let data7 = data5.spread;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 20 || isNaN(data7)) {
              const err19 = { instancePath: instancePath + "/unlike-other-years/spread", schemaPath: "#/properties/unlike-other-years/properties/spread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7 < 3 || isNaN(data7)) {
              const err20 = { instancePath: instancePath + "/unlike-other-years/spread", schemaPath: "#/properties/unlike-other-years/properties/spread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/unlike-other-years/spread", schemaPath: "#/properties/unlike-other-years/properties/spread/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data5.from !== void 0) {
          let data8 = data5.from;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1e12 || isNaN(data8)) {
              const err22 = { instancePath: instancePath + "/unlike-other-years/from", schemaPath: "#/properties/unlike-other-years/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data8 < 10 || isNaN(data8)) {
              const err23 = { instancePath: instancePath + "/unlike-other-years/from", schemaPath: "#/properties/unlike-other-years/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/unlike-other-years/from", schemaPath: "#/properties/unlike-other-years/properties/from/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data5.count !== void 0) {
          let data9 = data5.count;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e5 || isNaN(data9)) {
              const err25 = { instancePath: instancePath + "/unlike-other-years/count", schemaPath: "#/properties/unlike-other-years/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data9 < 3 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/unlike-other-years/count", schemaPath: "#/properties/unlike-other-years/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/unlike-other-years/count", schemaPath: "#/properties/unlike-other-years/properties/count/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/unlike-other-years", schemaPath: "#/properties/unlike-other-years/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.GR602 !== void 0) {
      let data10 = data.GR602;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10)
          if (!(key3 === "factor" || key3 === "spread" || key3 === "from" || key3 === "count")) {
            const err29 = { instancePath: instancePath + "/GR602", schemaPath: "#/properties/GR602/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data10.factor !== void 0) {
          let data11 = data10.factor;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 1e6 || isNaN(data11)) {
              const err30 = { instancePath: instancePath + "/GR602/factor", schemaPath: "#/properties/GR602/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data11 < 5 || isNaN(data11)) {
              const err31 = { instancePath: instancePath + "/GR602/factor", schemaPath: "#/properties/GR602/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/GR602/factor", schemaPath: "#/properties/GR602/properties/factor/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data10.spread !== void 0) {
          let data12 = data10.spread;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 20 || isNaN(data12)) {
              const err33 = { instancePath: instancePath + "/GR602/spread", schemaPath: "#/properties/GR602/properties/spread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data12 < 3 || isNaN(data12)) {
              const err34 = { instancePath: instancePath + "/GR602/spread", schemaPath: "#/properties/GR602/properties/spread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/GR602/spread", schemaPath: "#/properties/GR602/properties/spread/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data10.from !== void 0) {
          let data13 = data10.from;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1e12 || isNaN(data13)) {
              const err36 = { instancePath: instancePath + "/GR602/from", schemaPath: "#/properties/GR602/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data13 < 10 || isNaN(data13)) {
              const err37 = { instancePath: instancePath + "/GR602/from", schemaPath: "#/properties/GR602/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/GR602/from", schemaPath: "#/properties/GR602/properties/from/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data10.count !== void 0) {
          let data14 = data10.count;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1e5 || isNaN(data14)) {
              const err39 = { instancePath: instancePath + "/GR602/count", schemaPath: "#/properties/GR602/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data14 < 3 || isNaN(data14)) {
              const err40 = { instancePath: instancePath + "/GR602/count", schemaPath: "#/properties/GR602/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/GR602/count", schemaPath: "#/properties/GR602/properties/count/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/GR602", schemaPath: "#/properties/GR602/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data["unlike-other-offices"] !== void 0) {
      let data15 = data["unlike-other-offices"];
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key4 in data15)
          if (!(key4 === "factor" || key4 === "spread" || key4 === "from" || key4 === "count")) {
            const err43 = { instancePath: instancePath + "/unlike-other-offices", schemaPath: "#/properties/unlike-other-offices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        if (data15.factor !== void 0) {
          let data16 = data15.factor;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e6 || isNaN(data16)) {
              const err44 = { instancePath: instancePath + "/unlike-other-offices/factor", schemaPath: "#/properties/unlike-other-offices/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data16 < 5 || isNaN(data16)) {
              const err45 = { instancePath: instancePath + "/unlike-other-offices/factor", schemaPath: "#/properties/unlike-other-offices/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/unlike-other-offices/factor", schemaPath: "#/properties/unlike-other-offices/properties/factor/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data15.spread !== void 0) {
          let data17 = data15.spread;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 20 || isNaN(data17)) {
              const err47 = { instancePath: instancePath + "/unlike-other-offices/spread", schemaPath: "#/properties/unlike-other-offices/properties/spread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data17 < 3 || isNaN(data17)) {
              const err48 = { instancePath: instancePath + "/unlike-other-offices/spread", schemaPath: "#/properties/unlike-other-offices/properties/spread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/unlike-other-offices/spread", schemaPath: "#/properties/unlike-other-offices/properties/spread/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data15.from !== void 0) {
          let data18 = data15.from;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 1e12 || isNaN(data18)) {
              const err50 = { instancePath: instancePath + "/unlike-other-offices/from", schemaPath: "#/properties/unlike-other-offices/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data18 < 10 || isNaN(data18)) {
              const err51 = { instancePath: instancePath + "/unlike-other-offices/from", schemaPath: "#/properties/unlike-other-offices/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/unlike-other-offices/from", schemaPath: "#/properties/unlike-other-offices/properties/from/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data15.count !== void 0) {
          let data19 = data15.count;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 1e5 || isNaN(data19)) {
              const err53 = { instancePath: instancePath + "/unlike-other-offices/count", schemaPath: "#/properties/unlike-other-offices/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data19 < 3 || isNaN(data19)) {
              const err54 = { instancePath: instancePath + "/unlike-other-offices/count", schemaPath: "#/properties/unlike-other-offices/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/unlike-other-offices/count", schemaPath: "#/properties/unlike-other-offices/properties/count/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/unlike-other-offices", schemaPath: "#/properties/unlike-other-offices/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.GR621 !== void 0) {
      let data20 = data.GR621;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key5 in data20)
          if (key5 !== "share") {
            const err57 = { instancePath: instancePath + "/GR621", schemaPath: "#/properties/GR621/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        if (data20.share !== void 0) {
          let data21 = data20.share;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 1 || isNaN(data21)) {
              const err58 = { instancePath: instancePath + "/GR621/share", schemaPath: "#/properties/GR621/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err59 = { instancePath: instancePath + "/GR621/share", schemaPath: "#/properties/GR621/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/GR621/share", schemaPath: "#/properties/GR621/properties/share/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/GR621", schemaPath: "#/properties/GR621/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data["copied-text"] !== void 0) {
      let data22 = data["copied-text"];
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key6 in data22)
          if (key6 !== "share") {
            const err62 = { instancePath: instancePath + "/copied-text", schemaPath: "#/properties/copied-text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        if (data22.share !== void 0) {
          let data23 = data22.share;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 1 || isNaN(data23)) {
              const err63 = { instancePath: instancePath + "/copied-text/share", schemaPath: "#/properties/copied-text/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err64 = { instancePath: instancePath + "/copied-text/share", schemaPath: "#/properties/copied-text/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/copied-text/share", schemaPath: "#/properties/copied-text/properties/share/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/copied-text", schemaPath: "#/properties/copied-text/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("\\S", "u"), pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema6.properties.extends.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "string" && func3(data1) < 1) {
        const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.ignore !== void 0) {
      let data3 = data.ignore;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        const err7 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: schema6.properties.ignore.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "string" && func3(data3) < 1) {
        const err8 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/minLength", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func3(data4) < 1) {
              const err10 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
    if (data.language !== void 0) {
      let data5 = data.language;
      if (!(data5 === "zh" || data5 === "en")) {
        const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema6.properties.language.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.format !== void 0) {
      let data6 = data.format;
      if (!(data6 === "pretty" || data6 === "concise" || data6 === "json" || data6 === "ndjson" || data6 === "sarif" || data6 === "github" || data6 === "gitlab" || data6 === "junit" || data6 === "markdown" || data6 === "html" || data6 === "csv")) {
        const err13 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema6.properties.format.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.quiet !== void 0 && typeof data.quiet != "boolean") {
      const err14 = { instancePath: instancePath + "/quiet", schemaPath: "#/properties/quiet/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.edition !== void 0) {
      let data8 = data.edition;
      if (typeof data8 == "string") {
        if (func3(data8) < 1) {
          const err15 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.definition !== void 0) {
      let data9 = data.definition;
      if (typeof data9 == "string") {
        if (func3(data9) < 1) {
          const err17 = { instancePath: instancePath + "/definition", schemaPath: "#/properties/definition/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.maxWarnings !== void 0) {
      let data10 = data.maxWarnings;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err19 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
        const err20 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.previous !== void 0) {
      let data11 = data.previous;
      if (typeof data11 == "string") {
        if (func3(data11) < 1) {
          const err21 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data12 = data.baseline;
      if (typeof data12 == "string") {
        if (func3(data12) < 1) {
          const err23 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.declare !== void 0) {
      let data13 = data.declare;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13)
          if (!(key1 === "office" || key1 === "level" || key1 === "scope")) {
            const err25 = { instancePath: instancePath + "/declare", schemaPath: "#/properties/declare/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data13.office !== void 0) {
          let data14 = data13.office;
          if (typeof data14 == "string") {
            if (func3(data14) < 1) {
              const err26 = { instancePath: instancePath + "/declare/office", schemaPath: "#/properties/declare/properties/office/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/declare/office", schemaPath: "#/properties/declare/properties/office/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data13.level !== void 0) {
          let data15 = data13.level;
          if (!(data15 === "state" || data15 === "province" || data15 === "city" || data15 === "county" || data15 === "township")) {
            const err28 = { instancePath: instancePath + "/declare/level", schemaPath: "#/properties/declare/properties/level/enum", keyword: "enum", params: { allowedValues: schema6.properties.declare.properties.level.enum } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data13.scope !== void 0) {
          let data16 = data13.scope;
          if (!(data16 === "own" || data16 === "area")) {
            const err29 = { instancePath: instancePath + "/declare/scope", schemaPath: "#/properties/declare/properties/scope/enum", keyword: "enum", params: { allowedValues: schema6.properties.declare.properties.scope.enum } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/declare", schemaPath: "#/properties/declare/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.rules !== void 0 && (validate22(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.thresholds !== void 0 && (validate26(data.thresholds, { instancePath: instancePath + "/thresholds", parentData: data, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.overrides !== void 0) {
      let data19 = data.overrides;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key2 in data20)
              if (!(key2 === "files" || key2 === "office" || key2 === "year" || key2 === "table" || key2 === "declare" || key2 === "rules" || key2 === "thresholds")) {
                const err31 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            if (data20.files !== void 0) {
              let data21 = data20.files;
              if (typeof data21 != "string" && !Array.isArray(data21)) {
                const err32 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: schema6.properties.overrides.items.properties.files.type } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (typeof data21 == "string" && func3(data21) < 1) {
                const err33 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  const err34 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                const len3 = data21.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data22 = data21[i3];
                  if (typeof data22 == "string") {
                    if (func3(data22) < 1) {
                      const err35 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/properties/overrides/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              }
            }
            if (data20.office !== void 0) {
              let data23 = data20.office;
              if (typeof data23 != "string" && !Array.isArray(data23)) {
                const err37 = { instancePath: instancePath + "/overrides/" + i2 + "/office", schemaPath: "#/properties/overrides/items/properties/office/type", keyword: "type", params: { type: schema6.properties.overrides.items.properties.office.type } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
              if (typeof data23 == "string" && func3(data23) < 1) {
                const err38 = { instancePath: instancePath + "/overrides/" + i2 + "/office", schemaPath: "#/properties/overrides/items/properties/office/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  const err39 = { instancePath: instancePath + "/overrides/" + i2 + "/office", schemaPath: "#/properties/overrides/items/properties/office/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                const len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data24 = data23[i4];
                  if (typeof data24 == "string") {
                    if (func3(data24) < 1) {
                      const err40 = { instancePath: instancePath + "/overrides/" + i2 + "/office/" + i4, schemaPath: "#/properties/overrides/items/properties/office/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/overrides/" + i2 + "/office/" + i4, schemaPath: "#/properties/overrides/items/properties/office/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                }
              }
            }
            if (data20.year !== void 0) {
              let data25 = data20.year;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && !Array.isArray(data25)) {
                const err42 = { instancePath: instancePath + "/overrides/" + i2 + "/year", schemaPath: "#/properties/overrides/items/properties/year/type", keyword: "type", params: { type: schema6.properties.overrides.items.properties.year.type } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  const err43 = { instancePath: instancePath + "/overrides/" + i2 + "/year", schemaPath: "#/properties/overrides/items/properties/year/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                const len5 = data25.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data26 = data25[i5];
                  if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                    const err44 = { instancePath: instancePath + "/overrides/" + i2 + "/year/" + i5, schemaPath: "#/properties/overrides/items/properties/year/items/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
              }
            }
            if (data20.table !== void 0) {
              let data27 = data20.table;
              if (typeof data27 != "string" && !Array.isArray(data27)) {
                const err45 = { instancePath: instancePath + "/overrides/" + i2 + "/table", schemaPath: "#/properties/overrides/items/properties/table/type", keyword: "type", params: { type: schema6.properties.overrides.items.properties.table.type } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              if (typeof data27 == "string" && func3(data27) < 1) {
                const err46 = { instancePath: instancePath + "/overrides/" + i2 + "/table", schemaPath: "#/properties/overrides/items/properties/table/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
              if (Array.isArray(data27)) {
                if (data27.length < 1) {
                  const err47 = { instancePath: instancePath + "/overrides/" + i2 + "/table", schemaPath: "#/properties/overrides/items/properties/table/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                const len6 = data27.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data28 = data27[i6];
                  if (typeof data28 == "string") {
                    if (func3(data28) < 1) {
                      const err48 = { instancePath: instancePath + "/overrides/" + i2 + "/table/" + i6, schemaPath: "#/properties/overrides/items/properties/table/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/overrides/" + i2 + "/table/" + i6, schemaPath: "#/properties/overrides/items/properties/table/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
              }
            }
            if (data20.declare !== void 0) {
              let data29 = data20.declare;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key3 in data29)
                  if (!(key3 === "office" || key3 === "level" || key3 === "scope")) {
                    const err50 = { instancePath: instancePath + "/overrides/" + i2 + "/declare", schemaPath: "#/properties/overrides/items/properties/declare/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                if (data29.office !== void 0) {
                  let data30 = data29.office;
                  if (typeof data30 == "string") {
                    if (func3(data30) < 1) {
                      const err51 = { instancePath: instancePath + "/overrides/" + i2 + "/declare/office", schemaPath: "#/properties/overrides/items/properties/declare/properties/office/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/overrides/" + i2 + "/declare/office", schemaPath: "#/properties/overrides/items/properties/declare/properties/office/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                }
                if (data29.level !== void 0) {
                  let data31 = data29.level;
                  if (!(data31 === "state" || data31 === "province" || data31 === "city" || data31 === "county" || data31 === "township")) {
                    const err53 = { instancePath: instancePath + "/overrides/" + i2 + "/declare/level", schemaPath: "#/properties/overrides/items/properties/declare/properties/level/enum", keyword: "enum", params: { allowedValues: schema6.properties.overrides.items.properties.declare.properties.level.enum } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
                if (data29.scope !== void 0) {
                  let data32 = data29.scope;
                  if (!(data32 === "own" || data32 === "area")) {
                    const err54 = { instancePath: instancePath + "/overrides/" + i2 + "/declare/scope", schemaPath: "#/properties/overrides/items/properties/declare/properties/scope/enum", keyword: "enum", params: { allowedValues: schema6.properties.overrides.items.properties.declare.properties.scope.enum } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/overrides/" + i2 + "/declare", schemaPath: "#/properties/overrides/items/properties/declare/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            data20.rules !== void 0 && (validate22(data20.rules, { instancePath: instancePath + "/overrides/" + i2 + "/rules", parentData: data20, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data20.thresholds !== void 0 && (validate26(data20.thresholds, { instancePath: instancePath + "/overrides/" + i2 + "/thresholds", parentData: data20, parentDataProperty: "thresholds", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length));
          } else {
            const err56 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data35 = data.exceptions;
      if (Array.isArray(data35)) {
        const len7 = data35.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data36 = data35[i7];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.reason === void 0) {
              const err58 = { instancePath: instancePath + "/exceptions/" + i7, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            for (const key4 in data36)
              if (!func2.call(schema6.properties.exceptions.items.properties, key4)) {
                const err59 = { instancePath: instancePath + "/exceptions/" + i7, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            if (data36.rule !== void 0) {
              let data37 = data36.rule;
              if (typeof data37 != "string" && !Array.isArray(data37)) {
                const err60 = { instancePath: instancePath + "/exceptions/" + i7 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.rule.type } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
              if (Array.isArray(data37)) {
                if (data37.length < 1) {
                  const err61 = { instancePath: instancePath + "/exceptions/" + i7 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                const len8 = data37.length;
                for (let i8 = 0; i8 < len8; i8++)
                  if (typeof data37[i8] != "string") {
                    const err62 = { instancePath: instancePath + "/exceptions/" + i7 + "/rule/" + i8, schemaPath: "#/properties/exceptions/items/properties/rule/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
              }
            }
            if (data36.files !== void 0) {
              let data39 = data36.files;
              if (typeof data39 != "string" && !Array.isArray(data39)) {
                const err63 = { instancePath: instancePath + "/exceptions/" + i7 + "/files", schemaPath: "#/properties/exceptions/items/properties/files/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.files.type } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
              if (typeof data39 == "string" && func3(data39) < 1) {
                const err64 = { instancePath: instancePath + "/exceptions/" + i7 + "/files", schemaPath: "#/properties/exceptions/items/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
              if (Array.isArray(data39)) {
                if (data39.length < 1) {
                  const err65 = { instancePath: instancePath + "/exceptions/" + i7 + "/files", schemaPath: "#/properties/exceptions/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                const len9 = data39.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data40 = data39[i9];
                  if (typeof data40 == "string") {
                    if (func3(data40) < 1) {
                      const err66 = { instancePath: instancePath + "/exceptions/" + i7 + "/files/" + i9, schemaPath: "#/properties/exceptions/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/exceptions/" + i7 + "/files/" + i9, schemaPath: "#/properties/exceptions/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                }
              }
            }
            if (data36.office !== void 0) {
              let data41 = data36.office;
              if (typeof data41 != "string" && !Array.isArray(data41)) {
                const err68 = { instancePath: instancePath + "/exceptions/" + i7 + "/office", schemaPath: "#/properties/exceptions/items/properties/office/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.office.type } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
              if (typeof data41 == "string" && func3(data41) < 1) {
                const err69 = { instancePath: instancePath + "/exceptions/" + i7 + "/office", schemaPath: "#/properties/exceptions/items/properties/office/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
              if (Array.isArray(data41)) {
                if (data41.length < 1) {
                  const err70 = { instancePath: instancePath + "/exceptions/" + i7 + "/office", schemaPath: "#/properties/exceptions/items/properties/office/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
                const len10 = data41.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data42 = data41[i10];
                  if (typeof data42 == "string") {
                    if (func3(data42) < 1) {
                      const err71 = { instancePath: instancePath + "/exceptions/" + i7 + "/office/" + i10, schemaPath: "#/properties/exceptions/items/properties/office/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                  } else {
                    const err72 = { instancePath: instancePath + "/exceptions/" + i7 + "/office/" + i10, schemaPath: "#/properties/exceptions/items/properties/office/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                }
              }
            }
            if (data36.year !== void 0) {
              let data43 = data36.year;
              if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)) && !Array.isArray(data43)) {
                const err73 = { instancePath: instancePath + "/exceptions/" + i7 + "/year", schemaPath: "#/properties/exceptions/items/properties/year/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.year.type } };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
              if (Array.isArray(data43)) {
                if (data43.length < 1) {
                  const err74 = { instancePath: instancePath + "/exceptions/" + i7 + "/year", schemaPath: "#/properties/exceptions/items/properties/year/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
                const len11 = data43.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data44 = data43[i11];
                  if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                    const err75 = { instancePath: instancePath + "/exceptions/" + i7 + "/year/" + i11, schemaPath: "#/properties/exceptions/items/properties/year/items/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                }
              }
            }
            if (data36.table !== void 0) {
              let data45 = data36.table;
              if (typeof data45 != "string" && !Array.isArray(data45)) {
                const err76 = { instancePath: instancePath + "/exceptions/" + i7 + "/table", schemaPath: "#/properties/exceptions/items/properties/table/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.table.type } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
              if (typeof data45 == "string" && func3(data45) < 1) {
                const err77 = { instancePath: instancePath + "/exceptions/" + i7 + "/table", schemaPath: "#/properties/exceptions/items/properties/table/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
              if (Array.isArray(data45)) {
                if (data45.length < 1) {
                  const err78 = { instancePath: instancePath + "/exceptions/" + i7 + "/table", schemaPath: "#/properties/exceptions/items/properties/table/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
                const len12 = data45.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data46 = data45[i12];
                  if (typeof data46 == "string") {
                    if (func3(data46) < 1) {
                      const err79 = { instancePath: instancePath + "/exceptions/" + i7 + "/table/" + i12, schemaPath: "#/properties/exceptions/items/properties/table/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                    }
                  } else {
                    const err80 = { instancePath: instancePath + "/exceptions/" + i7 + "/table/" + i12, schemaPath: "#/properties/exceptions/items/properties/table/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                }
              }
            }
            if (data36.row !== void 0) {
              let data47 = data36.row;
              if (typeof data47 != "string" && !Array.isArray(data47)) {
                const err81 = { instancePath: instancePath + "/exceptions/" + i7 + "/row", schemaPath: "#/properties/exceptions/items/properties/row/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.row.type } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
              if (typeof data47 == "string" && func3(data47) < 1) {
                const err82 = { instancePath: instancePath + "/exceptions/" + i7 + "/row", schemaPath: "#/properties/exceptions/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
              if (Array.isArray(data47)) {
                if (data47.length < 1) {
                  const err83 = { instancePath: instancePath + "/exceptions/" + i7 + "/row", schemaPath: "#/properties/exceptions/items/properties/row/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
                const len13 = data47.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data48 = data47[i13];
                  if (typeof data48 == "string") {
                    if (func3(data48) < 1) {
                      const err84 = { instancePath: instancePath + "/exceptions/" + i7 + "/row/" + i13, schemaPath: "#/properties/exceptions/items/properties/row/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/exceptions/" + i7 + "/row/" + i13, schemaPath: "#/properties/exceptions/items/properties/row/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                  }
                }
              }
            }
            if (data36.column !== void 0) {
              let data49 = data36.column;
              if (typeof data49 != "string" && !Array.isArray(data49)) {
                const err86 = { instancePath: instancePath + "/exceptions/" + i7 + "/column", schemaPath: "#/properties/exceptions/items/properties/column/type", keyword: "type", params: { type: schema6.properties.exceptions.items.properties.column.type } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
              if (typeof data49 == "string" && func3(data49) < 1) {
                const err87 = { instancePath: instancePath + "/exceptions/" + i7 + "/column", schemaPath: "#/properties/exceptions/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
              if (Array.isArray(data49)) {
                if (data49.length < 1) {
                  const err88 = { instancePath: instancePath + "/exceptions/" + i7 + "/column", schemaPath: "#/properties/exceptions/items/properties/column/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                }
                const len14 = data49.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data50 = data49[i14];
                  if (typeof data50 == "string") {
                    if (func3(data50) < 1) {
                      const err89 = { instancePath: instancePath + "/exceptions/" + i7 + "/column/" + i14, schemaPath: "#/properties/exceptions/items/properties/column/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/exceptions/" + i7 + "/column/" + i14, schemaPath: "#/properties/exceptions/items/properties/column/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                }
              }
            }
            if (data36.reason !== void 0) {
              let data51 = data36.reason;
              if (typeof data51 == "string") {
                if (!pattern0.test(data51)) {
                  const err91 = { instancePath: instancePath + "/exceptions/" + i7 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/exceptions/" + i7 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
            if (data36.until !== void 0) {
              let data52 = data36.until;
              if (typeof data52 == "string") {
                if (!pattern1.test(data52)) {
                  const err93 = { instancePath: instancePath + "/exceptions/" + i7 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/exceptions/" + i7 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
          } else {
            const err95 = { instancePath: instancePath + "/exceptions/" + i7, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
  } else {
    const err97 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
