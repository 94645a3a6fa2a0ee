// What the page does: each form and button calls the generated client, and what the server refuses is shown where it belongs.
import { institution, search } from "../typescript/client/directory.js";
import { open } from "../typescript/client/open.js";
import { signIn } from "../typescript/client/people.js";
import { Refusal, type Problem } from "../typescript/client/refusal.js";
import { complete, move, save, type Draft } from "../typescript/client/writing.js";
import { element, field, onClick, onSubmit, show } from "./elements.js";

const api = new URLSearchParams(location.search).get("api") ?? "http://127.0.0.1:5080";
const anybody = open(api, "en", null);
let person = anybody;
let draft: Draft | undefined;

onSubmit("search", attempt(async (form) => {
  const cards = await search(anybody, field(form, "q"));
  element("found").replaceChildren(
    ...cards.map((card) => Object.assign(document.createElement("li"), { textContent: card.title })),
  );
}));

onSubmit("sign-in", attempt(async (form) => {
  const username = field(form, "username");
  person = await signIn(api, "en", username, field(form, "password"));
  show("who", username);
}));

onSubmit("draft", attempt(async (form) => {
  const owner = await institution(anybody, field(form, "owner"));
  draft = await save(person, { title: field(form, "title"), ownerInstitutionId: owner.id, year: Number(field(form, "year")) });
  show("status", draft.innovation.publication);
}));

onClick("complete", attempt(async () => change((current) => complete(person, current))));
onClick("hand-in", attempt(async () => change((current) => move(person, current, "IN_REVIEW"))));
onClick("publish", attempt(async () => change((current) => move(person, current, "PUBLISHED"))));

async function change(how: (current: Draft) => Promise<Draft>): Promise<void> {
  if (draft === undefined) return;
  draft = await how(draft);
  show("status", draft.innovation.publication);
}

/** Runs an action, and shows why the server refused it. */
function attempt(action: (form: FormData) => Promise<void>): (form: FormData) => Promise<void> {
  return async (form) => {
    explain(undefined);
    try {
      await action(form);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      explain(error.problem);
    } finally {
      document.body.dataset["turns"] = String(Number(document.body.dataset["turns"] ?? 0) + 1);
    }
  };
}

/** Shows the message of each field beside it, the whole above, and a link to the page that says what to do. */
function explain(problem: Problem | undefined): void {
  for (const fault of document.querySelectorAll(".fault")) fault.textContent = "";
  show("problem", problem === undefined ? "" : `${problem.detail ?? problem.title} (${problem.code})`);
  for (const fault of problem?.errors ?? []) {
    const place = document.getElementById(`${fault.pointer?.slice(1) ?? ""}-fault`);
    if (place !== null) place.textContent = fault.message;
  }
  const help = element("help");
  help.hidden = problem?.help === undefined;
  if (problem?.help !== undefined) help.setAttribute("href", new URL(problem.help, api).href);
}
