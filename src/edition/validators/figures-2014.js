// Generated from schemas/editions/2014.json.
function createValidator() {
  const module = {};
  module.exports = validate21, module.exports.default = validate21;
  const schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "report-2014.schema.json", type: "object", properties: { statistics: { type: "object", required: ["disclosed", "disclosed.normative", "normativeIssued", "channel.gazette", "channel.website", "channel.weibo", "channel.wechat", "channel.otherChannel", "responses", "press", "press.leaders", "interviews", "interviews.leaders", "explanations", "socialResponses", "otherResponses", "received", "received.inPerson", "received.fax", "received.online", "received.letter", "closed", "closed.onTime", "closed.extended", "answered", "answered.alreadyPublic", "answered.granted", "answered.partial", "answered.refused", "refused.secret", "refused.trade", "refused.privacy", "refused.security", "refused.notInformation", "refused.otherGround", "answered.notOurs", "answered.missing", "answered.amend", "answered.elsewhere", "reviews", "reviews.upheld", "reviews.corrected", "reviews.other", "suits", "suits.upheld", "suits.corrected", "suits.other", "complaints", "charges", "bodies", "readingPoints", "staff", "staff.fullTime", "staff.partTime", "funds", "meetings", "trainings", "trained"], maxProperties: 58, properties: { disclosed: {}, "disclosed.normative": {}, normativeIssued: {}, "channel.gazette": {}, "channel.website": {}, "channel.weibo": {}, "channel.wechat": {}, "channel.otherChannel": {}, responses: {}, press: {}, "press.leaders": {}, interviews: {}, "interviews.leaders": {}, explanations: {}, socialResponses: {}, otherResponses: {}, received: {}, "received.inPerson": {}, "received.fax": {}, "received.online": {}, "received.letter": {}, closed: {}, "closed.onTime": {}, "closed.extended": {}, answered: {}, "answered.alreadyPublic": {}, "answered.granted": {}, "answered.partial": {}, "answered.refused": {}, "refused.secret": {}, "refused.trade": {}, "refused.privacy": {}, "refused.security": {}, "refused.notInformation": {}, "refused.otherGround": {}, "answered.notOurs": {}, "answered.missing": {}, "answered.amend": {}, "answered.elsewhere": {}, reviews: {}, "reviews.upheld": {}, "reviews.corrected": {}, "reviews.other": {}, suits: {}, "suits.upheld": {}, "suits.corrected": {}, "suits.other": {}, complaints: {}, charges: {}, bodies: {}, readingPoints: {}, staff: {}, "staff.fullTime": {}, "staff.partTime": {}, funds: {}, meetings: {}, trainings: {}, trained: {} }, patternProperties: { ".": { $ref: "#/definitions/statistics.count" } } } }, additionalProperties: !1, definitions: { count: { type: "integer", minimum: 0 }, signed: { type: "integer" }, money: { type: "number", minimum: 0 }, "statistics.count": { type: "object", required: ["count"], properties: { count: { $ref: "#/definitions/count" } }, additionalProperties: !1 } } }, pattern0 = new RegExp(".", "u"), schema7 = { type: "object", required: ["count"], properties: { count: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, schema8 = { type: "integer", minimum: 0 };
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
      if (data.count === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "count") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.count !== void 0 && (validate23(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
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
        if (key0 !== "statistics") {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.statistics !== void 0) {
        let data0 = data.statistics;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (Object.keys(data0).length > 58) {
            const err1 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/maxProperties", keyword: "maxProperties", params: { limit: 58 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          for (const prop0 of schema6.properties.statistics.required)
            if (data0[prop0] === void 0) {
              const err2 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/required", keyword: "required", params: { missingProperty: prop0 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          for (const key1 in data0)
            pattern0.test(key1) && (validate22(data0[key1], { instancePath: instancePath + "/statistics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
        } else {
          const err3 = { instancePath: instancePath + "/statistics", schemaPath: "#/properties/statistics/type", keyword: "type", params: { type: "object" } };
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
