import type { components } from "../../generated/api.js";

export type Problem = components["schemas"]["Problem"];

type Answered<T> =
  | { data: T; error?: never; response: Response }
  | { data?: never; error: Problem; response: Response };

/** A refusal by the server, with the problem that says why. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(linesOf(problem).join("\n"));
  }
}

/** What the server answered; a refusal is thrown. */
export function accepted<T>(answer: Answered<T>): T {
  if (answer.error !== undefined) throw new Refusal(answer.error);
  return answer.data;
}

/** The problem with which the server refused; it must have. */
export function refused<T>(answer: Answered<T>): Problem {
  if (answer.error === undefined) throw new Error(`This should be refused: ${answer.response.url}`);
  return answer.error;
}

/** The tag to send in `If-Match` with the next change. */
export function tagOf(answer: { response: Response }): string {
  const tag = answer.response.headers.get("ETag");
  if (tag === null) throw new Error(`${answer.response.url} has no ETag.`);
  return tag;
}

/** What a form shows of a problem: a line for the whole, one for each field, and where there is help. */
export function linesOf(problem: Problem): string[] {
  const fields = (problem.errors ?? []).map(
    (fault) => `${fault.pointer ?? fault.parameter ?? fault.header ?? ""}: ${fault.message} (${fault.code})`,
  );
  return [`${problem.title} (${problem.code}): ${problem.detail ?? ""}`, ...fields, problem.help ?? ""];
}
