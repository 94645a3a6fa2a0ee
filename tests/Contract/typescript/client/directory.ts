import type { components } from "../../generated/api.js";
import type { Client } from "./open.js";
import { accepted } from "./refusal.js";

export type Card = components["schemas"]["InnovationCard"];
export type Innovation = components["schemas"]["InnovationDocument"];

/** The first results of a search. */
export async function search(client: Client, q: string): Promise<Card[]> {
  return accepted(await client.GET("/api/v1/innovations", { params: { query: { q, limit: 5 } } })).items;
}

/** Every record of the directory once, page by page. */
export async function* walk(client: Client): AsyncGenerator<Card> {
  let cursor: string | undefined;
  do {
    const list = accepted(await client.GET("/api/v1/innovations", { params: { query: { sort: "id", limit: 50, cursor } } }));
    yield* list.items;
    cursor = list.page.nextCursor;
  } while (cursor !== undefined);
}

/** One record with all its data. */
export async function read(client: Client, id: string): Promise<Innovation> {
  return accepted(await client.GET("/api/v1/innovations/{id}", { params: { path: { id } } }));
}

/** The institution whose name matches best. */
export async function institution(client: Client, q: string): Promise<components["schemas"]["InstitutionItem"]> {
  const found = accepted(await client.GET("/api/v1/institutions", { params: { query: { q, limit: 1 } } })).items[0];
  if (found === undefined) throw new Error(`There is no institution ${q}.`);
  return found;
}
