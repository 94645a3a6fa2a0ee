// Reads the requests of .http files, as the editors do, and makes folders of a Postman collection of them.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../docs/http/", import.meta.url));

/** A folder for each file, in order. */
export function chapters() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".http"))
    .sort()
    .map((name) => chapter(name.slice(0, -".http".length), readFileSync(folder + name, "utf8")));
}

function chapter(name, text) {
  const [head, ...blocks] = text.split(/^### /m);
  const variables = Object.fromEntries([...head.matchAll(/^@(\w+) = (.+)$/gm)].map(([, key, value]) => [key, value.trim()]));
  const uses = [...text.matchAll(/\{\{(\w+)\.response\.(body\.\$\.[\w.[\]]+|headers\.[\w-]+)\}\}/g)];
  return { name, item: blocks.map((block) => item(block, variables, uses)) };
}

function item(block, variables, uses) {
  const [title, ...lines] = block.split("\n");
  const start = lines.findIndex((line) => /^[A-Z]+ /.test(line));
  const comments = lines.slice(0, start);
  const [method, url] = lines[start].split(/ (.*)/);
  const blank = lines.indexOf("", start);
  const header = lines.slice(start + 1, blank).map((line) => line.split(/: (.*)/)).map(([key, value]) => ({ key, value: fill(value, variables) }));
  const raw = fill(lines.slice(blank + 1).join("\n").trim(), variables);
  const status = comments.map((line) => /^# → (\d+)$/.exec(line)?.[1]).find(Boolean);
  const id = comments.map((line) => /^# @name (\w+)$/.exec(line)?.[1]).find(Boolean);
  if (status === undefined) throw new Error(`${title}: no status is named.`);
  return {
    name: title,
    request: { method, header, url: fill(url, variables), ...(raw === "" ? {} : { body: { mode: "raw", raw } }) },
    event: [{ listen: "test", script: { exec: [expected(status), ...kept(id, uses)] } }],
  };
}

/** Variables of the file are written out, except the server's address; answers of named requests are variables of the collection. */
function fill(text, variables) {
  return text
    .replace(/\{\{host\}\}/g, "{{baseUrl}}")
    .replace(/\{\{(\w+)\}\}/g, (whole, name) => variables[name] ?? whole)
    .replace(/\{\{(\w+)\.response\.(?:body\.\$|headers)\.([^}]+)\}\}/g, "{{$1.$2}}");
}

function expected(status) {
  return `pm.test("is answered with ${status}", () => pm.response.to.have.status(${status}));`;
}

function kept(id, uses) {
  const parts = new Set(uses.filter(([, name]) => name === id).map(([, , part]) => part));
  return [...parts].map((part) =>
    part.startsWith("headers.")
      ? `pm.collectionVariables.set("${id}.${part.slice(8)}", pm.response.headers.get("${part.slice(8)}"));`
      : `pm.collectionVariables.set("${id}.${part.slice(7)}", require("lodash").get(pm.response.json(), "${part.slice(7)}"));`,
  );
}
