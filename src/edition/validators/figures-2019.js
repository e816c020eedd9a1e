// Generated from schemas/editions/2019.json.
function createValidator() {
  const module = {};
  module.exports = validate21, module.exports.default = validate21;
  const schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "report-2019.schema.json", type: "object", properties: { proactive: { type: "object", required: ["regulations", "normativeDocuments", "licensing", "otherServices", "penalties", "coercion", "fees", "procurement"], properties: { regulations: { $ref: "#/definitions/proactive.produced.disclosed.disclosedTotal" }, normativeDocuments: { $ref: "#/definitions/proactive.produced.disclosed.disclosedTotal" }, licensing: { $ref: "#/definitions/proactive.previousItems.change.decisions" }, otherServices: { $ref: "#/definitions/proactive.previousItems.change.decisions" }, penalties: { $ref: "#/definitions/proactive.previousItems.change.decisions" }, coercion: { $ref: "#/definitions/proactive.previousItems.change.decisions" }, fees: { $ref: "#/definitions/proactive.previousItems.change" }, procurement: { $ref: "#/definitions/proactive.projects.amount" } }, additionalProperties: !1 }, requests: { type: "object", required: ["received", "carriedIn", "granted", "partial", "refused.stateSecret", "refused.legalProhibition", "refused.security", "refused.thirdParty", "refused.internalAffairs", "refused.process", "refused.enforcementFile", "refused.adminQuery", "unavailable.notHeld", "unavailable.toBeCreated", "unavailable.unclear", "unprocessed.petition", "unprocessed.repeat", "unprocessed.publication", "unprocessed.excessive", "unprocessed.confirmation", "other", "total", "carriedOut"], maxProperties: 23, properties: { received: {}, carriedIn: {}, granted: {}, partial: {}, "refused.stateSecret": {}, "refused.legalProhibition": {}, "refused.security": {}, "refused.thirdParty": {}, "refused.internalAffairs": {}, "refused.process": {}, "refused.enforcementFile": {}, "refused.adminQuery": {}, "unavailable.notHeld": {}, "unavailable.toBeCreated": {}, "unavailable.unclear": {}, "unprocessed.petition": {}, "unprocessed.repeat": {}, "unprocessed.publication": {}, "unprocessed.excessive": {}, "unprocessed.confirmation": {}, other: {}, total: {}, carriedOut: {} }, patternProperties: { ".": { $ref: "#/definitions/requests.naturalPerson.business.research.social.legalService.other.total" } } }, disputes: { type: "object", required: ["review", "directSuit", "suitAfterReview"], maxProperties: 3, properties: { review: {}, directSuit: {}, suitAfterReview: {} }, patternProperties: { ".": { $ref: "#/definitions/disputes.upheld.corrected.other.pending.total" } } } }, additionalProperties: !1, definitions: { count: { type: "integer", minimum: 0 }, signed: { type: "integer" }, money: { type: "number", minimum: 0 }, "proactive.produced.disclosed.disclosedTotal": { type: "object", required: ["produced", "disclosed", "disclosedTotal"], properties: { produced: { $ref: "#/definitions/count" }, disclosed: { $ref: "#/definitions/count" }, disclosedTotal: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, "proactive.previousItems.change.decisions": { type: "object", required: ["previousItems", "change", "decisions"], properties: { previousItems: { $ref: "#/definitions/count" }, change: { $ref: "#/definitions/signed" }, decisions: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, "proactive.previousItems.change": { type: "object", required: ["previousItems", "change"], properties: { previousItems: { $ref: "#/definitions/count" }, change: { $ref: "#/definitions/signed" } }, additionalProperties: !1 }, "proactive.projects.amount": { type: "object", required: ["projects", "amount"], properties: { projects: { $ref: "#/definitions/count" }, amount: { $ref: "#/definitions/money" } }, additionalProperties: !1 }, "requests.naturalPerson.business.research.social.legalService.other.total": { type: "object", required: ["naturalPerson", "business", "research", "social", "legalService", "other", "total"], properties: { naturalPerson: { $ref: "#/definitions/count" }, business: { $ref: "#/definitions/count" }, research: { $ref: "#/definitions/count" }, social: { $ref: "#/definitions/count" }, legalService: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, "disputes.upheld.corrected.other.pending.total": { type: "object", required: ["upheld", "corrected", "other", "pending", "total"], properties: { upheld: { $ref: "#/definitions/count" }, corrected: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, pending: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 } } }, schema7 = { type: "object", required: ["produced", "disclosed", "disclosedTotal"], properties: { produced: { $ref: "#/definitions/count" }, disclosed: { $ref: "#/definitions/count" }, disclosedTotal: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, schema8 = { type: "integer", minimum: 0 };
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
        if (!(key0 === "produced" || key0 === "disclosed" || key0 === "disclosedTotal")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.produced !== void 0 && (validate23(data.produced, { instancePath: instancePath + "/produced", parentData: data, parentDataProperty: "produced", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.disclosed !== void 0 && (validate23(data.disclosed, { instancePath: instancePath + "/disclosed", parentData: data, parentDataProperty: "disclosed", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.disclosedTotal !== void 0 && (validate23(data.disclosedTotal, { instancePath: instancePath + "/disclosedTotal", parentData: data, parentDataProperty: "disclosedTotal", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate22.errors = vErrors, errors === 0;
  }
  const schema9 = { type: "object", required: ["previousItems", "change", "decisions"], properties: { previousItems: { $ref: "#/definitions/count" }, change: { $ref: "#/definitions/signed" }, decisions: { $ref: "#/definitions/count" } }, additionalProperties: !1 }, schema10 = { type: "integer" };
  function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    return validate31.errors = vErrors, errors === 0;
  }
  function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema9.required)
        if (data[prop0] === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      for (const key0 in data)
        if (!(key0 === "previousItems" || key0 === "change" || key0 === "decisions")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.previousItems !== void 0 && (validate23(data.previousItems, { instancePath: instancePath + "/previousItems", parentData: data, parentDataProperty: "previousItems", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.change !== void 0 && (validate31(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.decisions !== void 0 && (validate23(data.decisions, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate29.errors = vErrors, errors === 0;
  }
  const schema11 = { type: "object", required: ["previousItems", "change"], properties: { previousItems: { $ref: "#/definitions/count" }, change: { $ref: "#/definitions/signed" } }, additionalProperties: !1 };
  function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema11.required)
        if (data[prop0] === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      for (const key0 in data)
        if (!(key0 === "previousItems" || key0 === "change")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.previousItems !== void 0 && (validate23(data.previousItems, { instancePath: instancePath + "/previousItems", parentData: data, parentDataProperty: "previousItems", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.change !== void 0 && (validate31(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate38.errors = vErrors, errors === 0;
  }
  const schema12 = { type: "object", required: ["projects", "amount"], properties: { projects: { $ref: "#/definitions/count" }, amount: { $ref: "#/definitions/money" } }, additionalProperties: !1 }, schema13 = { type: "number", minimum: 0 };
  function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    return validate44.errors = vErrors, errors === 0;
  }
  function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema12.required)
        if (data[prop0] === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: prop0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      for (const key0 in data)
        if (!(key0 === "projects" || key0 === "amount")) {
          const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.projects !== void 0 && (validate23(data.projects, { instancePath: instancePath + "/projects", parentData: data, parentDataProperty: "projects", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.amount !== void 0 && (validate44(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate42.errors = vErrors, errors === 0;
  }
  const schema14 = { type: "object", required: ["naturalPerson", "business", "research", "social", "legalService", "other", "total"], properties: { naturalPerson: { $ref: "#/definitions/count" }, business: { $ref: "#/definitions/count" }, research: { $ref: "#/definitions/count" }, social: { $ref: "#/definitions/count" }, legalService: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 };
  function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema14.required)
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
    return validate47.errors = vErrors, errors === 0;
  }
  const schema15 = { type: "object", required: ["upheld", "corrected", "other", "pending", "total"], properties: { upheld: { $ref: "#/definitions/count" }, corrected: { $ref: "#/definitions/count" }, other: { $ref: "#/definitions/count" }, pending: { $ref: "#/definitions/count" }, total: { $ref: "#/definitions/count" } }, additionalProperties: !1 };
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null, errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const prop0 of schema15.required)
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
    return validate56.errors = vErrors, errors === 0;
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
            if (!(key1 === "regulations" || key1 === "normativeDocuments" || key1 === "licensing" || key1 === "otherServices" || key1 === "penalties" || key1 === "coercion" || key1 === "fees" || key1 === "procurement")) {
              const err2 = { instancePath: instancePath + "/proactive", schemaPath: "#/properties/proactive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          data0.regulations !== void 0 && (validate22(data0.regulations, { instancePath: instancePath + "/proactive/regulations", parentData: data0, parentDataProperty: "regulations", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data0.normativeDocuments !== void 0 && (validate22(data0.normativeDocuments, { instancePath: instancePath + "/proactive/normativeDocuments", parentData: data0, parentDataProperty: "normativeDocuments", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data0.licensing !== void 0 && (validate29(data0.licensing, { instancePath: instancePath + "/proactive/licensing", parentData: data0, parentDataProperty: "licensing", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.otherServices !== void 0 && (validate29(data0.otherServices, { instancePath: instancePath + "/proactive/otherServices", parentData: data0, parentDataProperty: "otherServices", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.penalties !== void 0 && (validate29(data0.penalties, { instancePath: instancePath + "/proactive/penalties", parentData: data0, parentDataProperty: "penalties", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.coercion !== void 0 && (validate29(data0.coercion, { instancePath: instancePath + "/proactive/coercion", parentData: data0, parentDataProperty: "coercion", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data0.fees !== void 0 && (validate38(data0.fees, { instancePath: instancePath + "/proactive/fees", parentData: data0, parentDataProperty: "fees", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data0.procurement !== void 0 && (validate42(data0.procurement, { instancePath: instancePath + "/proactive/procurement", parentData: data0, parentDataProperty: "procurement", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
        } else {
          const err3 = { instancePath: instancePath + "/proactive", schemaPath: "#/properties/proactive/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.requests !== void 0) {
        let data9 = data.requests;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (Object.keys(data9).length > 23) {
            const err4 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maxProperties", keyword: "maxProperties", params: { limit: 23 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          for (const prop1 of schema6.properties.requests.required)
            if (data9[prop1] === void 0) {
              const err5 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/required", keyword: "required", params: { missingProperty: prop1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          for (const key2 in data9)
            pattern0.test(key2) && (validate47(data9[key2], { instancePath: instancePath + "/requests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length));
        } else {
          const err6 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.disputes !== void 0) {
        let data11 = data.disputes;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
          if (Object.keys(data11).length > 3) {
            const err7 = { instancePath: instancePath + "/disputes", schemaPath: "#/properties/disputes/maxProperties", keyword: "maxProperties", params: { limit: 3 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          for (const prop2 of schema6.properties.disputes.required)
            if (data11[prop2] === void 0) {
              const err8 = { instancePath: instancePath + "/disputes", schemaPath: "#/properties/disputes/required", keyword: "required", params: { missingProperty: prop2 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          for (const key3 in data11)
            pattern0.test(key3) && (validate56(data11[key3], { instancePath: instancePath + "/disputes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
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
