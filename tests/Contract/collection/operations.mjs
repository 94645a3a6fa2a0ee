// A folder for each tag of the description, with every operation; made by Postman's own converter, and cut to what a person needs.
import converter from "openapi-to-postmanv2";

const options = { folderStrategy: "Tags", requestParametersResolution: "Example", exampleParametersResolution: "Example", includeAuthInfoInExample: false };

export async function operations(description) {
  const document = JSON.parse(description);
  const collection = await new Promise((resolve, reject) =>
    converter.convertV2({ type: "string", data: description }, options, (error, result) =>
      error ? reject(error) : result.result ? resolve(result.output[0].data) : reject(new Error(result.reason)),
    ),
  );
  return collection.item.map((tag) => trimmed(tag, idsOf(document)));
}

function trimmed(entry, ids) {
  if (entry.item) return { name: entry.name, item: entry.item.map((inner) => trimmed(inner, ids)) };
  const { name, request } = entry;
  const { operationId, path, parameters } = ids.get(name);
  const examples = Object.fromEntries(parameters.map((one) => [one.name, one.example]));
  for (const variable of request.url.variable ?? []) Object.assign(variable, { value: String(examples[variable.key] ?? ""), description: undefined });
  for (const one of [...(request.url.query ?? []), ...request.header]) {
    const parameter = parameters.find((each) => each.name === one.key);
    one.disabled = parameter !== undefined && !parameter.required;
    if (parameter?.example !== undefined) one.value = String(parameter.example);
  }
  return { name, operationId, path, request: { ...request, description: request.description?.content, auth: { type: "bearer", bearer: [{ key: "token", value: "{{token}}" }] } } };
}

/** The operations by their summary, which the converter takes for a name. */
function idsOf(document) {
  return new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((one) => [one.summary, { operationId: one.operationId, path, parameters: one.parameters ?? [] }]),
    ),
  );
}
