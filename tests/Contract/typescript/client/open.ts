import createClient from "openapi-fetch";
import type { paths } from "../../generated/api.js";

/** Documents and lists come as JSON, refusals as problems; files are asked for by `format`. */
type Read = "application/json" | "application/problem+json";

/** A client generated from the description, in one language, for one person or for nobody. */
export type Client = ReturnType<typeof open>;

export function open(baseUrl: string, language: "id" | "en", token: string | null) {
  const client = createClient<paths, Read>({ baseUrl });
  client.use({
    onRequest({ request }) {
      request.headers.set("Accept-Language", language);
      if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
      return request;
    },
  });
  return client;
}
