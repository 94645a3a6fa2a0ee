// Writes the collection: the chapters of docs/http, which are a story each, and every operation of a running server.
import { writeFileSync } from "node:fs";
import { chapters } from "./httpFiles.mjs";
import { operations } from "./operations.mjs";

export const server = process.env.JIPP_URL ?? "http://localhost:5080";

/** A collection for Postman and Bruno. */
export function collectionOf(item) {
  return {
    info: { name: "JippApi", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    item,
    variable: [{ key: "baseUrl", value: server }, { key: "token", value: "" }],
  };
}

/** The description of the running server, in English. */
export async function description() {
  const answer = await fetch(`${server}/openapi/v1.json?lang=en`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** A token that is issued is the one that all operations send. */
function forPeople({ name, operationId, request }) {
  const exec = [`pm.collectionVariables.set("token", pm.response.json().access_token);`];
  return { name, request, ...(operationId === "IssueToken" ? { event: [{ listen: "test", script: { exec } }] } : {}) };
}

if (process.argv[2]) {
  const collection = collectionOf([...chapters(), ...(await operations(await description())).map(({ name, item }) => ({ name, item: item.map(forPeople) }))]);
  writeFileSync(process.argv[2], JSON.stringify(collection, null, 1));
  console.log(`${process.argv[2]}: ${chapters().length} chapters, ${collection.item.length - chapters().length} groups of operations.`);
}
