// Generated from schemas/editions/website.json.
function createValidator() {
  const module = {};
  module.exports = validate21, module.exports.default = validate21;
  const schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "report-website.schema.json", type: "object", properties: { site: { type: "object", required: ["name", "address", "office", "type", "code", "visitors", "visits", "posts", "posts.overview", "posts.news", "posts.catalogue", "columns", "columns.new", "explained", "explained.texts", "explained.products", "explained.articles", "concerns", "catalogue", "services", "services.online", "cases", "cases.persons", "cases.bodies", "platform", "messages", "messages.closed", "messages.days", "messages.public", "surveys", "surveys.opinions", "surveys.results", "talks", "talks.questions", "talks.answers", "assistant", "security", "security.found", "security.mended", "monitoring", "drill", "responsible", "media"], properties: { name: { $ref: "#/definitions/site.name" }, address: { $ref: "#/definitions/site.address" }, office: { $ref: "#/definitions/site.office" }, type: { $ref: "#/definitions/site.type" }, code: { $ref: "#/definitions/site.code" }, icp: { $ref: "#/definitions/site.icp" }, police: { $ref: "#/definitions/site.police" }, visitors: { $ref: "#/definitions/site.value" }, visits: { $ref: "#/definitions/site.value" }, posts: { $ref: "#/definitions/site.value" }, "posts.overview": { $ref: "#/definitions/site.value" }, "posts.news": { $ref: "#/definitions/site.value" }, "posts.catalogue": { $ref: "#/definitions/site.value" }, columns: { $ref: "#/definitions/site.value" }, "columns.new": { $ref: "#/definitions/site.value" }, explained: { $ref: "#/definitions/site.value" }, "explained.texts": { $ref: "#/definitions/site.value" }, "explained.products": { $ref: "#/definitions/site.value" }, "explained.articles": { $ref: "#/definitions/site.value" }, concerns: { $ref: "#/definitions/site.value" }, catalogue: { $ref: "#/definitions/site.catalogue" }, users: { $ref: "#/definitions/site.users" }, services: { $ref: "#/definitions/site.value" }, "services.online": { $ref: "#/definitions/site.value" }, cases: { $ref: "#/definitions/site.value" }, "cases.persons": { $ref: "#/definitions/site.value" }, "cases.bodies": { $ref: "#/definitions/site.value" }, platform: { $ref: "#/definitions/site.platform" }, messages: { $ref: "#/definitions/site.value" }, "messages.closed": { $ref: "#/definitions/site.value" }, "messages.days": { $ref: "#/definitions/site.messages.days" }, "messages.public": { $ref: "#/definitions/site.value" }, surveys: { $ref: "#/definitions/site.value" }, "surveys.opinions": { $ref: "#/definitions/site.value" }, "surveys.results": { $ref: "#/definitions/site.value" }, talks: { $ref: "#/definitions/site.value" }, "talks.questions": { $ref: "#/definitions/site.value" }, "talks.answers": { $ref: "#/definitions/site.value" }, assistant: { $ref: "#/definitions/site.assistant" }, security: { $ref: "#/definitions/site.value" }, "security.found": { $ref: "#/definitions/site.value" }, "security.mended": { $ref: "#/definitions/site.value" }, monitoring: { $ref: "#/definitions/site.monitoring" }, drill: { $ref: "#/definitions/site.drill" }, responsible: { $ref: "#/definitions/site.responsible" }, media: { $ref: "#/definitions/site.media" }, "weibo.name": { $ref: "#/definitions/site.weibo.name" }, "weibo.posts": { $ref: "#/definitions/site.weibo.posts" }, "weibo.followers": { $ref: "#/definitions/site.weibo.followers" }, "wechat.name": { $ref: "#/definitions/site.wechat.name" }, "wechat.posts": { $ref: "#/definitions/site.wechat.posts" }, "wechat.subscribers": { $ref: "#/definitions/site.wechat.subscribers" }, otherMedia: { $ref: "#/definitions/site.otherMedia" }, innovation: { $ref: "#/definitions/site.innovation" } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { count: { type: "integer", minimum: 0 }, signed: { type: "integer" }, money: { type: "number", minimum: 0 }, text: { type: "string", pattern: "\\S" }, "site.name": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 }, "site.address": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 }, "site.office": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 }, "site.type": { type: "object", required: ["value"], properties: { value: { type: "array", items: { enum: ["\u653F\u5E9C\u95E8\u6237\u7F51\u7AD9", "\u90E8\u95E8\u7F51\u7AD9", "\u4E13\u9879\u7F51\u7AD9"] }, minItems: 1 } }, additionalProperties: !1 }, "site.code": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 }, "site.icp": { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 }, "site.police": { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 }, "site.value": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, yesNo: { type: "string", enum: ["\u662F", "\u5426"] }, "site.catalogue": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, "site.users": { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 }, "site.platform": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, decimal: { type: "number", minimum: 0 }, "site.messages.days": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/decimal" } }, additionalProperties: !1 }, "site.assistant": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, "site.monitoring": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, "site.drill": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, "site.responsible": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, "site.media": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, "site.weibo.name": { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 }, "site.weibo.posts": { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 }, "site.weibo.followers": { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 }, "site.wechat.name": { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 }, "site.wechat.posts": { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 }, "site.wechat.subscribers": { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 }, "site.otherMedia": { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 }, "site.innovation": { type: "object", properties: { value: { type: ["array", "null"], items: { enum: ["\u641C\u7D22\u5373\u670D\u52A1", "\u591A\u8BED\u8A00\u7248\u672C", "\u65E0\u969C\u788D\u6D4F\u89C8", "\u5343\u4EBA\u5343\u7F51", "\u5176\u4ED6"] } } }, additionalProperties: !1 } } }, func2 = Object.prototype.hasOwnProperty, schema7 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 }, schema8 = { type: "string", pattern: "\\S" }, pattern0 = new RegExp("\\S", "u");
  function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "string") {
      if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate23.errors = vErrors, errors === 0;
  }
  function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate23(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate22.errors = vErrors, errors === 0;
  }
  const schema9 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 };
  function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate23(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate26.errors = vErrors, errors === 0;
  }
  const schema10 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 };
  function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate23(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate29.errors = vErrors, errors === 0;
  }
  const schema11 = { type: "object", required: ["value"], properties: { value: { type: "array", items: { enum: ["\u653F\u5E9C\u95E8\u6237\u7F51\u7AD9", "\u90E8\u95E8\u7F51\u7AD9", "\u4E13\u9879\u7F51\u7AD9"] }, minItems: 1 } }, additionalProperties: !1 };
  function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minItems", keyword: "minItems", params: { limit: 1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!(data1 === "\u653F\u5E9C\u95E8\u6237\u7F51\u7AD9" || data1 === "\u90E8\u95E8\u7F51\u7AD9" || data1 === "\u4E13\u9879\u7F51\u7AD9")) {
              const err3 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.value.items.enum } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate32.errors = vErrors, errors === 0;
  }
  const schema12 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/text" } }, additionalProperties: !1 };
  function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate23(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate34.errors = vErrors, errors === 0;
  }
  const schema13 = { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 };
  function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (typeof data0 != "string" && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema13.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "string" && !pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate37.errors = vErrors, errors === 0;
  }
  const schema14 = { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 };
  function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (typeof data0 != "string" && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema14.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "string" && !pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate39.errors = vErrors, errors === 0;
  }
  const schema15 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, schema16 = { type: "integer", minimum: 0 };
  function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate42.errors = vErrors, errors === 0;
  }
  function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate42(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate41.errors = vErrors, errors === 0;
  }
  const schema17 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 }, schema18 = { type: "string", enum: ["\u662F", "\u5426"] };
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data != "string") {
      const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "\u662F" || data === "\u5426")) {
      const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate58.errors = vErrors, errors === 0;
  }
  function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate57.errors = vErrors, errors === 0;
  }
  const schema19 = { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 };
  function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema19.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate61.errors = vErrors, errors === 0;
  }
  const schema20 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 };
  function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate68.errors = vErrors, errors === 0;
  }
  const schema21 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/decimal" } }, additionalProperties: !1 }, schema22 = { type: "number", minimum: 0 };
  function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate74.errors = vErrors, errors === 0;
  }
  function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate74(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate73.errors = vErrors, errors === 0;
  }
  const schema23 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 };
  function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate84.errors = vErrors, errors === 0;
  }
  const schema24 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate90.errors = vErrors, errors === 0;
  }
  const schema25 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 };
  function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate93.errors = vErrors, errors === 0;
  }
  const schema26 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 };
  function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate96.errors = vErrors, errors === 0;
  }
  const schema27 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/yesNo" } }, additionalProperties: !1 };
  function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "value") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.value !== void 0 && (validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate99.errors = vErrors, errors === 0;
  }
  const schema28 = { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 };
  function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (typeof data0 != "string" && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema28.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "string" && !pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate102.errors = vErrors, errors === 0;
  }
  const schema29 = { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 };
  function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema29.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate104.errors = vErrors, errors === 0;
  }
  const schema30 = { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 };
  function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema30.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate106.errors = vErrors, errors === 0;
  }
  const schema31 = { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 };
  function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (typeof data0 != "string" && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema31.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "string" && !pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate108.errors = vErrors, errors === 0;
  }
  const schema32 = { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 };
  function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema32.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate110.errors = vErrors, errors === 0;
  }
  const schema33 = { type: "object", properties: { value: { type: ["integer", "null"], minimum: 0 } }, additionalProperties: !1 };
  function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema33.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate112.errors = vErrors, errors === 0;
  }
  const schema34 = { type: "object", properties: { value: { type: ["string", "null"], pattern: "\\S" } }, additionalProperties: !1 };
  function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (typeof data0 != "string" && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema34.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "string" && !pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate114.errors = vErrors, errors === 0;
  }
  const schema35 = { type: "object", properties: { value: { type: ["array", "null"], items: { enum: ["\u641C\u7D22\u5373\u670D\u52A1", "\u591A\u8BED\u8A00\u7248\u672C", "\u65E0\u969C\u788D\u6D4F\u89C8", "\u5343\u4EBA\u5343\u7F51", "\u5176\u4ED6"] } } }, additionalProperties: !1 };
  function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "value") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!Array.isArray(data0) && data0 !== null) {
          const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema35.properties.value.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (!(data1 === "\u641C\u7D22\u5373\u670D\u52A1" || data1 === "\u591A\u8BED\u8A00\u7248\u672C" || data1 === "\u65E0\u969C\u788D\u6D4F\u89C8" || data1 === "\u5343\u4EBA\u5343\u7F51" || data1 === "\u5176\u4ED6")) {
              const err2 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/enum", keyword: "enum", params: { allowedValues: schema35.properties.value.items.enum } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate116.errors = vErrors, errors === 0;
  }
  function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (key0 !== "site") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.site !== void 0) {
        let data0 = data.site;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const prop0 of schema6.properties.site.required)
            if (data0[prop0] === void 0) {
              const err1 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/required", keyword: "required", params: { missingProperty: prop0 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          for (const key1 in data0)
            if (!func2.call(schema6.properties.site.properties, key1)) {
              const err2 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          data0.name !== void 0 && (validate22(data0.name, { instancePath: instancePath + "/site/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data0.address !== void 0 && (validate26(data0.address, { instancePath: instancePath + "/site/address", parentData: data0, parentDataProperty: "address", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data0.office !== void 0 && (validate29(data0.office, { instancePath: instancePath + "/site/office", parentData: data0, parentDataProperty: "office", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.type !== void 0 && (validate32(data0.type, { instancePath: instancePath + "/site/type", parentData: data0, parentDataProperty: "type", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data0.code !== void 0 && (validate34(data0.code, { instancePath: instancePath + "/site/code", parentData: data0, parentDataProperty: "code", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data0.icp !== void 0 && (validate37(data0.icp, { instancePath: instancePath + "/site/icp", parentData: data0, parentDataProperty: "icp", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data0.police !== void 0 && (validate39(data0.police, { instancePath: instancePath + "/site/police", parentData: data0, parentDataProperty: "police", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data0.visitors !== void 0 && (validate41(data0.visitors, { instancePath: instancePath + "/site/visitors", parentData: data0, parentDataProperty: "visitors", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.visits !== void 0 && (validate41(data0.visits, { instancePath: instancePath + "/site/visits", parentData: data0, parentDataProperty: "visits", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.posts !== void 0 && (validate41(data0.posts, { instancePath: instancePath + "/site/posts", parentData: data0, parentDataProperty: "posts", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["posts.overview"] !== void 0 && (validate41(data0["posts.overview"], { instancePath: instancePath + "/site/posts.overview", parentData: data0, parentDataProperty: "posts.overview", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["posts.news"] !== void 0 && (validate41(data0["posts.news"], { instancePath: instancePath + "/site/posts.news", parentData: data0, parentDataProperty: "posts.news", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["posts.catalogue"] !== void 0 && (validate41(data0["posts.catalogue"], { instancePath: instancePath + "/site/posts.catalogue", parentData: data0, parentDataProperty: "posts.catalogue", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.columns !== void 0 && (validate41(data0.columns, { instancePath: instancePath + "/site/columns", parentData: data0, parentDataProperty: "columns", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["columns.new"] !== void 0 && (validate41(data0["columns.new"], { instancePath: instancePath + "/site/columns.new", parentData: data0, parentDataProperty: "columns.new", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.explained !== void 0 && (validate41(data0.explained, { instancePath: instancePath + "/site/explained", parentData: data0, parentDataProperty: "explained", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["explained.texts"] !== void 0 && (validate41(data0["explained.texts"], { instancePath: instancePath + "/site/explained.texts", parentData: data0, parentDataProperty: "explained.texts", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["explained.products"] !== void 0 && (validate41(data0["explained.products"], { instancePath: instancePath + "/site/explained.products", parentData: data0, parentDataProperty: "explained.products", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["explained.articles"] !== void 0 && (validate41(data0["explained.articles"], { instancePath: instancePath + "/site/explained.articles", parentData: data0, parentDataProperty: "explained.articles", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.concerns !== void 0 && (validate41(data0.concerns, { instancePath: instancePath + "/site/concerns", parentData: data0, parentDataProperty: "concerns", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.catalogue !== void 0 && (validate57(data0.catalogue, { instancePath: instancePath + "/site/catalogue", parentData: data0, parentDataProperty: "catalogue", rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data0.users !== void 0 && (validate61(data0.users, { instancePath: instancePath + "/site/users", parentData: data0, parentDataProperty: "users", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data0.services !== void 0 && (validate41(data0.services, { instancePath: instancePath + "/site/services", parentData: data0, parentDataProperty: "services", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["services.online"] !== void 0 && (validate41(data0["services.online"], { instancePath: instancePath + "/site/services.online", parentData: data0, parentDataProperty: "services.online", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.cases !== void 0 && (validate41(data0.cases, { instancePath: instancePath + "/site/cases", parentData: data0, parentDataProperty: "cases", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["cases.persons"] !== void 0 && (validate41(data0["cases.persons"], { instancePath: instancePath + "/site/cases.persons", parentData: data0, parentDataProperty: "cases.persons", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["cases.bodies"] !== void 0 && (validate41(data0["cases.bodies"], { instancePath: instancePath + "/site/cases.bodies", parentData: data0, parentDataProperty: "cases.bodies", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.platform !== void 0 && (validate68(data0.platform, { instancePath: instancePath + "/site/platform", parentData: data0, parentDataProperty: "platform", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data0.messages !== void 0 && (validate41(data0.messages, { instancePath: instancePath + "/site/messages", parentData: data0, parentDataProperty: "messages", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["messages.closed"] !== void 0 && (validate41(data0["messages.closed"], { instancePath: instancePath + "/site/messages.closed", parentData: data0, parentDataProperty: "messages.closed", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["messages.days"] !== void 0 && (validate73(data0["messages.days"], { instancePath: instancePath + "/site/messages.days", parentData: data0, parentDataProperty: "messages.days", rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data0["messages.public"] !== void 0 && (validate41(data0["messages.public"], { instancePath: instancePath + "/site/messages.public", parentData: data0, parentDataProperty: "messages.public", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.surveys !== void 0 && (validate41(data0.surveys, { instancePath: instancePath + "/site/surveys", parentData: data0, parentDataProperty: "surveys", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["surveys.opinions"] !== void 0 && (validate41(data0["surveys.opinions"], { instancePath: instancePath + "/site/surveys.opinions", parentData: data0, parentDataProperty: "surveys.opinions", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["surveys.results"] !== void 0 && (validate41(data0["surveys.results"], { instancePath: instancePath + "/site/surveys.results", parentData: data0, parentDataProperty: "surveys.results", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.talks !== void 0 && (validate41(data0.talks, { instancePath: instancePath + "/site/talks", parentData: data0, parentDataProperty: "talks", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["talks.questions"] !== void 0 && (validate41(data0["talks.questions"], { instancePath: instancePath + "/site/talks.questions", parentData: data0, parentDataProperty: "talks.questions", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["talks.answers"] !== void 0 && (validate41(data0["talks.answers"], { instancePath: instancePath + "/site/talks.answers", parentData: data0, parentDataProperty: "talks.answers", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.assistant !== void 0 && (validate84(data0.assistant, { instancePath: instancePath + "/site/assistant", parentData: data0, parentDataProperty: "assistant", rootData }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length)), data0.security !== void 0 && (validate41(data0.security, { instancePath: instancePath + "/site/security", parentData: data0, parentDataProperty: "security", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["security.found"] !== void 0 && (validate41(data0["security.found"], { instancePath: instancePath + "/site/security.found", parentData: data0, parentDataProperty: "security.found", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0["security.mended"] !== void 0 && (validate41(data0["security.mended"], { instancePath: instancePath + "/site/security.mended", parentData: data0, parentDataProperty: "security.mended", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data0.monitoring !== void 0 && (validate90(data0.monitoring, { instancePath: instancePath + "/site/monitoring", parentData: data0, parentDataProperty: "monitoring", rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data0.drill !== void 0 && (validate93(data0.drill, { instancePath: instancePath + "/site/drill", parentData: data0, parentDataProperty: "drill", rootData }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data0.responsible !== void 0 && (validate96(data0.responsible, { instancePath: instancePath + "/site/responsible", parentData: data0, parentDataProperty: "responsible", rootData }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length)), data0.media !== void 0 && (validate99(data0.media, { instancePath: instancePath + "/site/media", parentData: data0, parentDataProperty: "media", rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data0["weibo.name"] !== void 0 && (validate102(data0["weibo.name"], { instancePath: instancePath + "/site/weibo.name", parentData: data0, parentDataProperty: "weibo.name", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data0["weibo.posts"] !== void 0 && (validate104(data0["weibo.posts"], { instancePath: instancePath + "/site/weibo.posts", parentData: data0, parentDataProperty: "weibo.posts", rootData }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data0["weibo.followers"] !== void 0 && (validate106(data0["weibo.followers"], { instancePath: instancePath + "/site/weibo.followers", parentData: data0, parentDataProperty: "weibo.followers", rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data0["wechat.name"] !== void 0 && (validate108(data0["wechat.name"], { instancePath: instancePath + "/site/wechat.name", parentData: data0, parentDataProperty: "wechat.name", rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data0["wechat.posts"] !== void 0 && (validate110(data0["wechat.posts"], { instancePath: instancePath + "/site/wechat.posts", parentData: data0, parentDataProperty: "wechat.posts", rootData }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data0["wechat.subscribers"] !== void 0 && (validate112(data0["wechat.subscribers"], { instancePath: instancePath + "/site/wechat.subscribers", parentData: data0, parentDataProperty: "wechat.subscribers", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data0.otherMedia !== void 0 && (validate114(data0.otherMedia, { instancePath: instancePath + "/site/otherMedia", parentData: data0, parentDataProperty: "otherMedia", rootData }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data0.innovation !== void 0 && (validate116(data0.innovation, { instancePath: instancePath + "/site/innovation", parentData: data0, parentDataProperty: "innovation", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length));
        } else {
          const err3 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate21.errors = vErrors, errors === 0;
  }
  return module.exports;
}
export {
  createValidator as default
};
