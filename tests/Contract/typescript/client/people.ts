import { open, type Client } from "./open.js";
import { accepted } from "./refusal.js";

/** The password of the demo accounts, which only a server with sample data has. */
const password = "Demo-Jipp-2026";

/** Signs in with the password of an account; the answer is a client that acts as this person. */
export async function signIn(baseUrl: string, language: "id" | "en", username: string, secret = password): Promise<Client> {
  const tokens = accepted(
    await open(baseUrl, language, null).POST("/api/v1/auth/token", {
      body: { grant_type: "password", username, password: secret },
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    }),
  );
  return open(baseUrl, language, tokens.access_token);
}
