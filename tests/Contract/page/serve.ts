import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";

const root = new URL("../../../", import.meta.url);
const types: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

/** Serves the page, the compiled client and its library, as any server of static files does. */
export function serve(port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file =
      pathname === "/" ? "page/index.html"
      : pathname === "/openapi-fetch.js" ? "node_modules/openapi-fetch/dist/index.mjs"
      : `generated${pathname}`;
    try {
      const content = await readFile(new URL(file, root));
      response.setHeader("Content-Type", types[extname(file)] ?? types[".js"] ?? "");
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(port, "localhost", () => resolve(server)));
}
