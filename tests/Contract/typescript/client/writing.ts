import type { components } from "../../generated/api.js";
import type { Innovation } from "./directory.js";
import type { Client } from "./open.js";
import { accepted, refused, tagOf, type Problem } from "./refusal.js";

export type InnovationInput = components["schemas"]["InnovationInput"];

/** A record and the tag of the version that was read. */
export type Draft = { innovation: Innovation; tag: string };

/** Saves a draft; a key makes it safe to send again. */
export async function save(client: Client, body: InnovationInput): Promise<Draft> {
  const answer = await client.POST("/api/v1/innovations", {
    body,
    params: { header: { "Idempotency-Key": crypto.randomUUID() } },
  });
  return { innovation: accepted(answer), tag: tagOf(answer) };
}

/** Tries to save a draft that the server refuses. */
export async function saveInVain(client: Client, body: InnovationInput): Promise<Problem> {
  return refused(await client.POST("/api/v1/innovations", { body }));
}

/** Completes a draft: what is left out stays as it is. */
export async function complete(client: Client, draft: Draft): Promise<Draft> {
  const answer = await client.PATCH("/api/v1/innovations/{id}", {
    params: { path: { id: draft.innovation.id }, header: { "If-Match": draft.tag } },
    headers: { "Content-Type": "application/merge-patch+json" },
    body: {
      kind: "PROCESS",
      sdgs: [3],
      innovators: ["Tim loket"],
      sections: {
        problem: "Lansia menunggu lama.",
        howItWorks: "Kursi dan nomor antrean khusus.",
        results: "Waktu tunggu turun dari 60 menjadi 15 menit.",
        resources: "Dua petugas.",
      },
    },
  });
  const innovation = accepted(answer);
  if (!("completeness" in innovation)) throw new Error("A draft changes at once.");
  return { innovation, tag: tagOf(answer) };
}

/** Moves a record to another status. */
export async function move(client: Client, draft: Draft, to: "IN_REVIEW" | "DRAFT" | "PUBLISHED", reason?: string): Promise<Draft> {
  const answer = await transition(client, draft, { to, reason });
  return { innovation: accepted(answer), tag: tagOf(answer) };
}

/** Tries to move a record, which the server refuses. */
export async function moveInVain(client: Client, draft: Draft, to: "PUBLISHED"): Promise<Problem> {
  return refused(await transition(client, draft, { to }));
}

function transition(client: Client, draft: Draft, body: components["schemas"]["TransitionRequest"]) {
  return client.POST("/api/v1/innovations/{id}/transitions", {
    params: { path: { id: draft.innovation.id }, header: { "If-Match": draft.tag } },
    body,
  });
}
