import type { components } from "../../generated/api.js";
import type { Client } from "./open.js";
import { accepted, refused, tagOf, type Problem } from "./refusal.js";

export type Plan = components["schemas"]["PlanDocument"];
export type BulkResult = components["schemas"]["BulkResult"];

type Operation = components["schemas"]["BulkActionItemsOperation"];

/** An action item that was written without a connection, under an id of the client's own. */
export type OfflineItem = { id: string; activity: string };

/** Opens a plan to replicate an innovation. */
export async function openPlan(client: Client, originId: string, adopterId: string): Promise<Plan> {
  return accepted(
    await client.POST("/api/v1/replication-plans", {
      body: { originId, adopterId, kind: "ADAPT", extent: "FULL", budgetYear: 2027 },
    }),
  );
}

/** Sends what was written without a connection. Sent twice, it is there once. */
export async function send(client: Client, planId: string, items: OfflineItem[]): Promise<BulkResult> {
  const operations = items.map(({ id, activity }): Operation => ({ op: "create", id, data: { planId, activity } }));
  return accepted(await client.POST("/api/v1/action-items/bulk", { body: { operations } }));
}

/** The tag of an item. */
export async function tagOfItem(client: Client, id: string): Promise<string> {
  const answer = await client.GET("/api/v1/action-items/{id}", { params: { path: { id } } });
  accepted(answer);
  return tagOf(answer);
}

/** Gives an item another output; `tag` is that of the version that was read. */
export async function changeItem(client: Client, id: string, tag: string, output: string): Promise<Problem | "changed"> {
  const answer = await client.PATCH("/api/v1/action-items/{id}", {
    params: { path: { id }, header: { "If-Match": tag } },
    headers: { "Content-Type": "application/merge-patch+json" },
    body: { output },
  });
  if (answer.response.status === 412) return refused(answer);
  accepted(answer);
  return "changed";
}

/** The plan on paper. */
export async function paper(client: Client, id: string): Promise<ArrayBuffer> {
  return accepted(
    await client.GET("/api/v1/replication-plans/{id}", {
      params: { path: { id }, query: { format: "pdf" } },
      parseAs: "arrayBuffer",
    }),
  );
}
