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

if (process.argv[2]) {
  const collection = collectionOf([...chapters(), ...(await operations(await description()))]);
  writeFileSync(process.argv[2], JSON.stringify(collection, null, 1));
  console.log(`${process.argv[2]}: ${chapters().length} chapters, ${collection.item.length - chapters().length} groups of operations.`);
}
