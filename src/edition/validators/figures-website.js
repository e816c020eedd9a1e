// Generated from schemas/editions/website.json.
function createValidator() {
  const module = {};
  module.exports = validate21, module.exports.default = validate21;
  const schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "report-website.schema.json", type: "object", properties: { site: { type: "object", required: ["name", "address", "office", "type", "code", "icp", "police", "visitors", "visits", "posts", "posts.overview", "posts.news", "posts.catalogue", "columns", "columns.new", "explained", "explained.texts", "explained.products", "explained.articles", "concerns", "catalogue", "users", "services", "services.online", "cases", "cases.persons", "cases.bodies", "platform", "messages", "messages.closed", "messages.days", "messages.public", "surveys", "surveys.opinions", "surveys.results", "talks", "talks.questions", "talks.answers", "assistant", "security", "security.found", "security.mended", "monitoring", "drill", "responsible", "media", "weibo.name", "weibo.posts", "weibo.followers", "wechat.name", "wechat.posts", "wechat.subscribers", "otherMedia", "innovation"], maxProperties: 54, properties: { name: {}, address: {}, office: {}, type: {}, code: {}, icp: {}, police: {}, visitors: {}, visits: {}, posts: {}, "posts.overview": {}, "posts.news": {}, "posts.catalogue": {}, columns: {}, "columns.new": {}, explained: {}, "explained.texts": {}, "explained.products": {}, "explained.articles": {}, concerns: {}, catalogue: {}, users: {}, services: {}, "services.online": {}, cases: {}, "cases.persons": {}, "cases.bodies": {}, platform: {}, messages: {}, "messages.closed": {}, "messages.days": {}, "messages.public": {}, surveys: {}, "surveys.opinions": {}, "surveys.results": {}, talks: {}, "talks.questions": {}, "talks.answers": {}, assistant: {}, security: {}, "security.found": {}, "security.mended": {}, monitoring: {}, drill: {}, responsible: {}, media: {}, "weibo.name": {}, "weibo.posts": {}, "weibo.followers": {}, "wechat.name": {}, "wechat.posts": {}, "wechat.subscribers": {}, otherMedia: {}, innovation: {} }, patternProperties: { ".": { $ref: "#/definitions/site.value" } } } }, additionalProperties: !1, definitions: { count: { type: "integer", minimum: 0 }, signed: { type: "integer" }, money: { type: "number", minimum: 0 }, "site.value": { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/count" } }, additionalProperties: !1 } } }, pattern0 = new RegExp(".", "u"), schema7 = { type: "object", required: ["value"], properties: { value: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, schema8 = { type: "integer", minimum: 0 };
  function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
          if (Object.keys(data0).length > 54) {
            const err1 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/maxProperties", keyword: "maxProperties", params: { limit: 54 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          for (const prop0 of schema6.properties.site.required)
            if (data0[prop0] === void 0) {
              const err2 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/required", keyword: "required", params: { missingProperty: prop0 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          for (const key1 in data0)
            pattern0.test(key1) && (validate22(data0[key1], { instancePath: instancePath + "/site/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
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
