// Sends the chapters, and every read with the example that the description shows of it, to a server with sample data.
import { readFileSync } from "node:fs";
import newman from "newman";
import { chapters } from "./httpFiles.mjs";
import { operations } from "./operations.mjs";
import { collectionOf, description, server } from "./write.mjs";

const examples = new URL("../../../src/Api/OpenApi/Examples/", import.meta.url);
const tokens = new Map();

/** Reads by a secret that is shown once, by a size that the log of this server has not reached, and of files that the samples lack. */
const ofOneRun = new Set(["ReadCalendar", "ProveConsistency", "ReadAppealFile", "ReadDecree", "ReadEvaluationFile"]);

async function tokenOf(username) {
  if (!tokens.has(username)) {
    const body = new URLSearchParams(
      username === "PARTNER"
        ? { grant_type: "client_credentials", client_id: "demo-kemendagri", client_secret: "demo-secret-2026" }
        : { grant_type: "password", username, password: "Demo-Jipp-2026" },
    );
    const answer = await fetch(`${server}/api/v1/auth/token`, { method: "POST", body });
    tokens.set(username, (await answer.json()).access_token);
  }
  return tokens.get(username);
}

/** Reads whose example needs nothing that another example creates; each by the person of its example. */
async function reads(groups) {
  const found = [];
  for (const { operationId, name, request } of groups.flatMap((group) => group.item)) {
    if (request.method !== "GET" || !operationId) continue;
    const example = exampleOf(operationId);
    if (example === undefined || example.given || ofOneRun.has(operationId)) continue;
    const auth = { type: "bearer", bearer: [{ key: "token", value: await tokenOf(example.as ?? "national@demo.jipp") }] };
    const exec = [`pm.test("succeeds", () => pm.expect(pm.response.code, pm.response.text()).to.be.within(200, 299));`];
    found.push({ name: `${operationId}: ${name}`, request: { ...request, auth }, event: [{ listen: "test", script: { exec } }] });
  }
  return found;
}

function exampleOf(operationId) {
  try {
    return JSON.parse(readFileSync(new URL(`${operationId}.json`, examples), "utf8"));
  } catch {
    return undefined;
  }
}

const each = await reads(await operations(await description()));
if (each.length < 60) throw new Error(`Only ${each.length} reads have an example of their own.`);
const collection = collectionOf([...chapters(), { name: "Reads", item: each }]);

newman.run({ collection, reporters: [] }, (error, summary) => {
  if (error) throw error;
  for (const { source, parent, error: fault } of summary.run.failures) console.error(`FAILED ${parent?.name} / ${source?.name}: ${fault.message.slice(0, 400)}`);
  const { requests, assertions } = summary.run.stats;
  console.log(`Collection: ${requests.total} requests, ${each.length} of them reads with their examples; ${assertions.failed} of ${assertions.total} answers differ.`);
  process.exitCode = summary.run.failures.length > 0 ? 1 : 0;
});
