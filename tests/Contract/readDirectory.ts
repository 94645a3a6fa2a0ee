// Reads the directory through the client that was generated from the API's description.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/api.js";

type Card = components["schemas"]["InnovationCard"];

// Lists are also exported as CSV and XLSX; this client asks for JSON.
type Read = "application/json" | "application/problem+json";

const client = createClient<paths, Read>({ baseUrl: process.env.JIPP_URL ?? "http://127.0.0.1:5080" });

const found = await client.GET("/api/v1/innovations", { params: { query: { q: "pikobar", limit: 5 } } });
const first: Card | undefined = found.data?.items?.[0];
if (first?.title !== "PIKOBAR") throw new Error(`PIKOBAR was not found: ${JSON.stringify(found.error ?? found.data)}`);

const one = await client.GET("/api/v1/innovations/{id}", { params: { path: { id: first.id } } });
if (one.data?.institution?.name !== "Pemerintah Provinsi Jawa Barat") throw new Error("The owner of PIKOBAR is missing.");

const seen = new Set<string>();
let cursor: string | undefined;
do {
  const page = await client.GET("/api/v1/innovations", { params: { query: { sort: "id", limit: 50, cursor } } });
  if (!page.data) throw new Error(JSON.stringify(page.error));
  for (const item of page.data.items) seen.add(item.id);
  cursor = page.data.page.nextCursor ?? undefined;
} while (cursor);
if (seen.size !== 154) throw new Error(`Expected 154 innovations, saw ${seen.size}.`);

const refused = await client.GET("/api/v1/innovations", { params: { query: { limit: 0 } } });
if (refused.error?.code !== "INVALID_PARAMETER") throw new Error("A limit of 0 should be refused.");

console.log(`The generated client read ${seen.size} innovations.`);
