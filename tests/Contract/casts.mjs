// casts.mjs FOLDER…: refuses what would hide a gap of the description: casts, `!`, `any`, and comments that silence the compiler.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const found = [];
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"))) look(`${folder}/${name}`);
if (found.length > 0) {
  console.error(found.join("\n"));
  process.exit(1);
}

function look(file) {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  if (/@ts-(ignore|expect-error|nocheck)/.test(text)) found.push(`${file}: a comment silences the compiler`);
  visit(source);

  function visit(node) {
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node) || node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  }
}
