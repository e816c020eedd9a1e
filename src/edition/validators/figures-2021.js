// Generated from schemas/editions/2021.json.
function createValidator() {
  const module = {};
  module.exports = validate21, module.exports.default = validate21;
  const schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "report-2021.schema.json", type: "object", properties: { proactive: { type: "object", required: ["regulations", "normativeDocuments", "licensing", "penalties", "coercion", "fees"], properties: { regulations: { $ref: "#/definitions/proactive.issued.repealed.inForce" }, normativeDocuments: { $ref: "#/definitions/proactive.issued.repealed.inForce" }, licensing: { $ref: "#/definitions/proactive.decisions" }, penalties: { $ref: "#/definitions/proactive.decisions" }, coercion: { $ref: "#/definitions/proactive.decisions" }, fees: { $ref: "#/definitions/proactive.amount" } }, additionalProperties: !1 }, requests: { type: "object", required: ["received", "carriedIn", "granted", "partial", "refused.stateSecret", "refused.legalProhibition", "refused.security", "refused.thirdParty", "refused.internalAffairs", "refused.process", "refused.enforcementFile", "refused.adminQuery", "unavailable.notHeld", "unavailable.toBeCreated", "unavailable.unclear", "unprocessed.petition", "unprocessed.repeat", "unprocessed.publication", "unprocessed.excessive", "unprocessed.confirmation", "other.notCorrected", "other.feeUnpaid", "other.misc", "total", "carriedOut"], maxProperties: 25, properties: { received: {}, carriedIn: {}, granted: {}, partial: {}, "refused.stateSecret": {}, "refused.legalProhibition": {}, "refused.security": {}, "refused.thirdParty": {}, "refused.internalAffairs": {}, "refused.process": {}, "refused.enforcementFile": {}, "refused.adminQuery": {}, "unavailable.notHeld": {}, "unavailable.toBeCreated": {}, "unavailable.unclear": {}, "unprocessed.petition": {}, "unprocessed.repeat": {}, "unprocessed.publication": {}, "unprocessed.excessive": {}, "unprocessed.confirmation": {}, "other.notCorrected": {}, "other.feeUnpaid": {}, "other.misc": {}, total: {}, carriedOut: {} }, patternProperties: { ".": { $ref: "#/definitions/requests.naturalPerson.business.research.social.legalService.other.total" } } }, disputes: { type: "object", required: ["review", "directSuit", "suitAfterReview"], maxProperties: 3, properties: { review: {}, directSuit: {}, suitAfterReview: {} }, patternProperties: { ".": { $ref: "#/definitions/disputes.upheld.corrected.other.pending.total" } } } }, additionalProperties: !1, definitions: { count: { type: "integer", minimum: 0 }, signed: { type: "integer" }, money: { type: "number", minimum: 0 }, "proactive.issued.repealed.inForce": { type: "object", required: ["issued", "repealed", "inForce"], properties: { issued: { $ref: "#/definitions/count" }, repealed: { $ref: "#/definitions/count" }, inForce: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, "proactive.decisions": { type: "object", required: ["decisions"], properties: { decisions: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, "proactive.amount": { type: "object", required: ["amount"], properties: { amount: { $ref: "#/definitions/money" } }, additionalProperties: !1 }, "requests.naturalPerson.business.research.social.legalService.other.total": { type: "object", required: ["naturalPerson", "business", "research", "social", "legalService", "other", "total"], properties: { naturalPerson: { $ref: "#/definitions/count" }, business: { $ref: "#/definitions/count" }, research: { $ref: "#/definitions/count" }, social: { $ref: "#/definitions/count" }, legalService: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, "disputes.upheld.corrected.other.pending.total": { type: "object", required: ["upheld", "corrected", "other", "pending", "total"], properties: { upheld: { $ref: "#/definitions/count" }, corrected: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, pending: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 } } }, schema7 = { type: "object", required: ["issued", "repealed", "inForce"], properties: { issued: { $ref: "#/definitions/count" }, repealed: { $ref: "#/definitions/count" }, inForce: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, schema8 = { type: "integer", minimum: 0 };
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
      for (const prop0 of schema7.required)
        if (data[prop0] === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      for (const key0 in data)
        if (!(key0 === "issued" || key0 === "repealed" || key0 === "inForce")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.issued !== void 0 && (validate23(data.issued, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.repealed !== void 0 && (validate23(data.repealed, { instancePath: instancePath + "/repealed", parentData: data, parentDataProperty: "repealed", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.inForce !== void 0 && (validate23(data.inForce, { instancePath: instancePath + "/inForce", parentData: data, parentDataProperty: "inForce", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate22.errors = vErrors, errors === 0;
  }
  const schema9 = { type: "object", required: ["decisions"], properties: { decisions: { $ref: "#/definitions/count" } }, additionalProperties: !1 };
  function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.decisions === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisions" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "decisions") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.decisions !== void 0 && (validate23(data.decisions, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate29.errors = vErrors, errors === 0;
  }
  const schema10 = { type: "object", required: ["amount"], properties: { amount: { $ref: "#/definitions/money" } }, additionalProperties: !1 }, schema11 = { type: "number", minimum: 0 };
  function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    return validate35.errors = vErrors, errors === 0;
  }
  function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (const key0 in data)
        if (key0 !== "amount") {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.amount !== void 0 && (validate35(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate34.errors = vErrors, errors === 0;
  }
  const schema12 = { type: "object", required: ["naturalPerson", "business", "research", "social", "legalService", "other", "total"], properties: { naturalPerson: { $ref: "#/definitions/count" }, business: { $ref: "#/definitions/count" }, research: { $ref: "#/definitions/count" }, social: { $ref: "#/definitions/count" }, legalService: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 };
  function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema12.required)
        if (data[prop0] === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      for (const key0 in data)
        if (!(key0 === "naturalPerson" || key0 === "business" || key0 === "research" || key0 === "social" || key0 === "legalService" || key0 === "other" || key0 === "total")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.naturalPerson !== void 0 && (validate23(data.naturalPerson, { instancePath: instancePath + "/naturalPerson", parentData: data, parentDataProperty: "naturalPerson", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.business !== void 0 && (validate23(data.business, { instancePath: instancePath + "/business", parentData: data, parentDataProperty: "business", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.research !== void 0 && (validate23(data.research, { instancePath: instancePath + "/research", parentData: data, parentDataProperty: "research", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.social !== void 0 && (validate23(data.social, { instancePath: instancePath + "/social", parentData: data, parentDataProperty: "social", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.legalService !== void 0 && (validate23(data.legalService, { instancePath: instancePath + "/legalService", parentData: data, parentDataProperty: "legalService", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.other !== void 0 && (validate23(data.other, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.total !== void 0 && (validate23(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate38.errors = vErrors, errors === 0;
  }
  const schema13 = { type: "object", required: ["upheld", "corrected", "other", "pending", "total"], properties: { upheld: { $ref: "#/definitions/count" }, corrected: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, pending: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 };
  function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema13.required)
        if (data[prop0] === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      for (const key0 in data)
        if (!(key0 === "upheld" || key0 === "corrected" || key0 === "other" || key0 === "pending" || key0 === "total")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.upheld !== void 0 && (validate23(data.upheld, { instancePath: instancePath + "/upheld", parentData: data, parentDataProperty: "upheld", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.corrected !== void 0 && (validate23(data.corrected, { instancePath: instancePath + "/corrected", parentData: data, parentDataProperty: "corrected", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.other !== void 0 && (validate23(data.other, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.pending !== void 0 && (validate23(data.pending, { instancePath: instancePath + "/pending", parentData: data, parentDataProperty: "pending", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.total !== void 0 && (validate23(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate47.errors = vErrors, errors === 0;
  }
  const pattern0 = new RegExp(".", "u");
  function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (!(key0 === "proactive" || key0 === "requests" || key0 === "disputes")) {
          const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.proactive !== void 0) {
        let data0 = data.proactive;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const prop0 of schema6.properties.proactive.required)
            if (data0[prop0] === void 0) {
              const err1 = { instancePath: instancePath + "/proactive", schemaPath: "#/properties/proactive/required", keyword: "required", params: { missingProperty: prop0 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          for (const key1 in data0)
            if (!(key1 === "regulations" || key1 === "normativeDocuments" || key1 === "licensing" || key1 === "penalties" || key1 === "coercion" || key1 === "fees")) {
              const err2 = { instancePath: instancePath + "/proactive", schemaPath: "#/properties/proactive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          data0.regulations !== void 0 && (validate22(data0.regulations, { instancePath: instancePath + "/proactive/regulations", parentData: data0, parentDataProperty: "regulations", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data0.normativeDocuments !== void 0 && (validate22(data0.normativeDocuments, { instancePath: instancePath + "/proactive/normativeDocuments", parentData: data0, parentDataProperty: "normativeDocuments", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data0.licensing !== void 0 && (validate29(data0.licensing, { instancePath: instancePath + "/proactive/licensing", parentData: data0, parentDataProperty: "licensing", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.penalties !== void 0 && (validate29(data0.penalties, { instancePath: instancePath + "/proactive/penalties", parentData: data0, parentDataProperty: "penalties", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.coercion !== void 0 && (validate29(data0.coercion, { instancePath: instancePath + "/proactive/coercion", parentData: data0, parentDataProperty: "coercion", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.fees !== void 0 && (validate34(data0.fees, { instancePath: instancePath + "/proactive/fees", parentData: data0, parentDataProperty: "fees", rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
        } else {
          const err3 = { instancePath: instancePath + "/proactive", schemaPath: "#/properties/proactive/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.requests !== void 0) {
        let data7 = data.requests;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (Object.keys(data7).length > 25) {
            const err4 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maxProperties", keyword: "maxProperties", params: { limit: 25 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          for (const prop1 of schema6.properties.requests.required)
            if (data7[prop1] === void 0) {
              const err5 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/required", keyword: "required", params: { missingProperty: prop1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          for (const key2 in data7)
            pattern0.test(key2) && (validate38(data7[key2], { instancePath: instancePath + "/requests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length));
        } else {
          const err6 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.disputes !== void 0) {
        let data9 = data.disputes;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (Object.keys(data9).length > 3) {
            const err7 = { instancePath: instancePath + "/disputes", schemaPath: "#/properties/disputes/maxProperties", keyword: "maxProperties", params: { limit: 3 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          for (const prop2 of schema6.properties.disputes.required)
            if (data9[prop2] === void 0) {
              const err8 = { instancePath: instancePath + "/disputes", schemaPath: "#/properties/disputes/required", keyword: "required", params: { missingProperty: prop2 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          for (const key3 in data9)
            pattern0.test(key3) && (validate47(data9[key3], { instancePath: instancePath + "/disputes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length));
        } else {
          const err9 = { instancePath: instancePath + "/disputes", schemaPath: "#/properties/disputes/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate21.errors = vErrors, errors === 0;
  }
  return module.exports;
}
export {
  createValidator as default
};
