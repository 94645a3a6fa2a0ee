// Starts Swagger UI. It gets only the list of operations; an operation is resolved when it is opened, from the
// description that this page has loaded. Swagger UI's own resolver takes seconds for each.
(async () => {
  const place = document.getElementById("explorer");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const shade = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", shade);
  shade();

  const language = place.dataset.language;
  const session = { token: null, refresh: null, expires: 0 };

  const answer = await fetch(place.dataset.description, { headers: { "Accept-Language": language } }).catch(() => null);
  if (!answer?.ok) {
    place.querySelector(".waiting").textContent = place.dataset.failed;
    return;
  }
  const description = await answer.json();

  const copy = (value, open, depth) => {
    if (Array.isArray(value)) return value.map((item) => copy(item, open, depth));
    if (value === null || typeof value !== "object") return value;
    if (typeof value.$ref === "string") {
      const { $ref, ...rest } = value;
      if (open.includes($ref) || depth > 24) return { description: $ref.split("/").pop(), ...rest };
      const target = $ref.slice(2).split("/").reduce((node, part) => node?.[part.replace(/~1/g, "/").replace(/~0/g, "~")], description);
      return { ...copy(target, [...open, $ref], depth + 1), ...copy(rest, open, depth) };
    }
    return merged(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copy(item, open, depth)])));
  };

  // Examples are made from properties, which allOf hides.
  const both = (part, all) => ({
    ...part,
    ...all,
    ...(part.properties && all.properties ? { properties: { ...part.properties, ...all.properties } } : {}),
  });
  const merged = ({ allOf, ...schema }) => (Array.isArray(allOf) ? allOf.reduceRight((all, part) => both(part, all), schema) : schema);

  // Nothing is filled in that the server would assume anyway: a search is then sorted by relevance.
  const parameter = (given) => {
    const { default: byDefault, ...schema } = given.schema ?? {};
    const note = byDefault === undefined ? "" : ` (${language === "en" ? "default" : "bawaan"}: ${byDefault})`;
    return { ...given, schema, description: (given.description ?? "") + note };
  };

  // A problem is shown by its examples; its schema is the same everywhere, and so are these headers.
  const common = /^(Access-Control-.*|X-Request-Id|RateLimit.*|api-supported-versions|Deprecation|Sunset)$/;
  const response = (given) => {
    const problem = given.content?.["application/problem+json"];
    if (problem) return { description: given.description, content: { "application/problem+json": { ...problem, schema: {} } } };
    return { ...given, headers: Object.fromEntries(Object.entries(given.headers ?? {}).filter(([name]) => !common.test(name))) };
  };

  const resolved = (path) => {
    const found = path.reduce((node, part) => node?.[part], description);
    if (path[0] !== "paths" || path.length !== 3 || !found) return found ?? {};
    const { security, ...operation } = found;
    const shared = (operation.parameters ?? []).map((item) => copy(item, [], 0)).filter((item) => item.name !== "Accept-Language");
    const responses = Object.entries(operation.responses ?? {}).map(([status, item]) => {
      const target = item.$ref ? item.$ref.slice(2).split("/").reduce((node, part) => node?.[part], description) : item;
      return [status, copy(response(target), [], 0)];
    });
    return {
      ...operation,
      parameters: shared.map(parameter),
      ...(operation.requestBody ? { requestBody: copy(operation.requestBody, [], 0) } : {}),
      responses: Object.fromEntries(responses),
    };
  };

  const list = {
    openapi: description.openapi,
    info: { title: description.info.title, version: description.info.version },
    servers: [{ url: "/" }],
    tags: description.tags,
    paths: Object.fromEntries(
      Object.entries(description.paths).map(([path, item]) => [
        path,
        Object.fromEntries(
          Object.entries(item).map(([method, { tags, summary, operationId, deprecated }]) => [method, { tags, summary, operationId, deprecated }]),
        ),
      ]),
    ),
  };

  const status = document.getElementById("signin-status");
  const form = document.getElementById("signin-form");
  const out = document.getElementById("signout");

  const issue = async (fields) => {
    const issued = await fetch("/api/v1/auth/token", {
      method: "POST",
      headers: { "Accept-Language": language },
      body: new URLSearchParams(fields),
    });
    const body = await issued.json();
    if (!issued.ok) throw new Error(body.detail ?? body.error_description ?? body.error);
    Object.assign(session, { token: body.access_token, refresh: body.refresh_token, expires: Date.now() + (body.expires_in - 30) * 1000 });
  };

  const signIn = async (username, password, otp) => {
    try {
      await issue({ grant_type: "password", username, password, ...(otp ? { otp } : {}) });
      status.textContent = `${place.dataset.signedIn} ${username}`;
      out.hidden = false;
    } catch (refusal) {
      status.textContent = `${place.dataset.refused} ${refusal.message}`;
    }
    for (const button of document.querySelectorAll(".people button"))
      button.setAttribute("aria-pressed", String(session.token !== null && button.dataset.email === username));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    signIn(form.username.value, form.password.value, form.otp.value);
  });
  for (const button of document.querySelectorAll(".people button"))
    button.addEventListener("click", () => signIn(button.dataset.email, button.closest("ul").dataset.password));
  out.addEventListener("click", () => {
    Object.assign(session, { token: null, refresh: null });
    status.textContent = "";
    out.hidden = true;
    for (const button of document.querySelectorAll(".people button")) button.setAttribute("aria-pressed", "false");
  });

  const send = async (request) => {
    request.headers["Accept-Language"] ??= language;
    if (session.token === null) return request;
    if (Date.now() > session.expires) await issue({ grant_type: "refresh_token", refresh_token: session.refresh }).catch(() => {});
    request.headers.Authorization ??= `Bearer ${session.token}`;
    return request;
  };

  // What Swagger UI leaves without a name, or out of reach of the keyboard.
  const mend = () => {
    place.querySelector("#operations")?.setAttribute("role", "group");
    for (const field of place.querySelectorAll("select:not([aria-label]), textarea:not([aria-label])"))
      field.setAttribute("aria-label", field.closest("tr[data-param-name]")?.dataset.paramName ?? (field.matches("select") ? "Media type" : "Body"));
    for (const box of place.querySelectorAll("pre:not([tabindex])")) box.tabIndex = 0;
  };
  new MutationObserver(mend).observe(place, { childList: true, subtree: true });

  const nothing = () => () => null;

  // Filters while one types, and opens the groups that have what is looked for.
  const filter = (system) => () => {
    const search = (event) => {
      const phrase = event.target.value.trim();
      system.layoutActions.updateFilter(phrase);
      for (const tag of system.specSelectors.taggedOperations().keySeq()) system.layoutActions.show(["operations-tag", tag], phrase !== "");
    };
    const name = place.dataset.filter;
    return system.React.createElement("input", { type: "search", className: "operations-filter", placeholder: name, "aria-label": name, onChange: search });
  };

  const plugin = (system) => ({
    components: { FilterContainer: filter(system) },
    fn: {
      resolveSubtree: async (_, path) => ({ spec: resolved(path), errors: [] }),
      opsFilter: (tags, phrase) => {
        const wanted = phrase.toLowerCase();
        const has = (text) => (text ?? "").toLowerCase().includes(wanted);
        return tags
          .map((tag, name) =>
            has(name)
              ? tag
              : tag.update("operations", (all) =>
                  all.filter((one) => has(one.get("path")) || has(one.getIn(["operation", "summary"])) || has(one.getIn(["operation", "operationId"]))),
                ),
          )
          .filter((tag) => tag.get("operations").size > 0);
      },
    },
    wrapComponents: { InfoContainer: nothing, authorizeBtn: nothing, authorizeOperationBtn: nothing, ServersContainer: nothing },
  });

  window.ui = SwaggerUIBundle({
    spec: list,
    domNode: place,
    layout: "BaseLayout",
    presets: [SwaggerUIBundle.presets.apis],
    plugins: [plugin],
    docExpansion: "none",
    filter: true,
    deepLinking: true,
    defaultModelsExpandDepth: -1,
    defaultModelRendering: "example",
    displayRequestDuration: true,
    tryItOutEnabled: true,
    syntaxHighlight: { activated: false },
    validatorUrl: null,
    requestInterceptor: send,
  });
})();
