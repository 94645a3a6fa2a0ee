// A front end's first day, through the client that was generated from the description.
import assert from "node:assert/strict";
import { institution, read, search, walk } from "./client/directory.js";
import { open } from "./client/open.js";
import { signIn } from "./client/people.js";
import { changeItem, openPlan, paper, send, tagOfItem } from "./client/plans.js";
import { linesOf } from "./client/refusal.js";
import { complete, move, moveInVain, save, saveInVain } from "./client/writing.js";

const baseUrl = process.env.JIPP_URL ?? "http://127.0.0.1:5080";
const anybody = open(baseUrl, "en", null);

// Search, open, walk
const [first] = await search(anybody, "pikobar");
assert.ok(first !== undefined && first.title === "PIKOBAR");
assert.equal((await read(anybody, first.id)).institution?.name, "Pemerintah Provinsi Jawa Barat");
const seen = new Set<string>();
for await (const card of walk(anybody)) seen.add(card.id);
assert.ok(seen.size >= 154, `The sample has 154 innovations; the walk met ${seen.size}.`);

// Sign in, be refused, correct
const writer = await signIn(baseUrl, "en", "national@demo.jipp");
const owner = await institution(anybody, "Pemerintah Kota Padang");
const title = `Antrean Ramah Lansia ${crypto.randomUUID().slice(0, 8)}`;
const refusal = await saveInVain(writer, { title, ownerInstitutionId: owner.id, year: 1800 });
assert.equal(refusal.code, "VALIDATION_FAILED");
assert.deepEqual(
  linesOf(refusal).slice(1, 2),
  ["/year: This must be a whole number in the range 1945–2027. (OUT_OF_RANGE)"],
);
let draft = await save(writer, { title, ownerInstitutionId: owner.id, year: 2024, sector: "HEALTH", summary: "Nomor antrean khusus." });

// Hand in; the second person, who publishes, is told what is missing and gives it back; complete, hand in again
const reviewer = await signIn(baseUrl, "en", "hub13@demo.jipp");
draft = await move(writer, draft, "IN_REVIEW");
const incomplete = await moveInVain(reviewer, draft, "PUBLISHED");
assert.equal(incomplete.code, "INNOVATION_INCOMPLETE");
assert.ok(incomplete.missing?.includes("sections.problem"));
draft = await move(reviewer, draft, "DRAFT", incomplete.detail);
draft = await complete(writer, draft);
draft = await move(writer, draft, "IN_REVIEW");
draft = await move(reviewer, draft, "PUBLISHED");
assert.equal((await read(anybody, draft.innovation.id)).publication, "PUBLISHED");

// Plan a replication, work without a connection
const adopter = await institution(anybody, "Pemerintah Kota Padang Panjang");
const plan = await openPlan(writer, draft.innovation.id, adopter.id);
const items = ["Bentuk tim", "Latih petugas"].map((activity) => ({ id: crypto.randomUUID(), activity }));
assert.deepEqual((await send(writer, plan.id, items)).items.map((item) => item.status), [201, 201]);
assert.deepEqual((await send(writer, plan.id, items)).items.map((item) => item.status), [200, 200]);

// Meet somebody else's change, and solve it
for (const { id } of items.slice(0, 1)) {
  const stale = await tagOfItem(writer, id);
  assert.equal(await changeItem(writer, id, stale, "SK tim"), "changed");
  const conflict = await changeItem(writer, id, stale, "SK tim dan jadwal");
  assert.ok(conflict !== "changed" && conflict.code === "PRECONDITION_FAILED" && conflict.currentETag !== undefined);
  assert.equal(await changeItem(writer, id, conflict.currentETag, "SK tim dan jadwal"), "changed");
}

// Print
const pdf = new Uint8Array(await paper(writer, plan.id));
assert.equal(new TextDecoder().decode(pdf.slice(0, 5)), "%PDF-");
console.log(`TypeScript: ${seen.size} innovations read, one written, reviewed and planned; ${pdf.length} bytes of paper.`);
