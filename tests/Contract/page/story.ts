// The page of another origin in a browser, used as a person does: search, sign in, be refused, correct, publish.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { launch, type Page } from "puppeteer-core";
import { serve } from "./serve.js";

const api = process.env.JIPP_URL ?? "http://127.0.0.1:5080";
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

if (!existsSync(chromium)) {
  console.log(`Skipped: there is no browser at ${chromium} (CHROMIUM names another).`);
} else {
  const server = await serve(Number(process.env.PAGE_PORT ?? 0));
  const browser = await launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  try {
    const address = server.address();
    assert.ok(address !== null && typeof address === "object");
    const page = await browser.newPage();
    page.on("pageerror", (error) => { console.error(error); });
    await page.goto(`http://localhost:${address.port}/?api=${encodeURIComponent(api)}`, { waitUntil: "networkidle0" });
    await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function use(page: Page): Promise<void> {
  await submit(page, "search", { q: "pikobar" });
  assert.match(await text(page, "found"), /PIKOBAR/);

  await submit(page, "sign-in", { username: "national@demo.jipp", password: "wrong" });
  assert.match(await text(page, "problem"), /SIGN_IN_REFUSED/);
  await submit(page, "sign-in", { username: "national@demo.jipp", password: "Demo-Jipp-2026" });
  assert.equal(await text(page, "who"), "national@demo.jipp");

  const title = `Antrean Ramah Lansia ${crypto.randomUUID().slice(0, 8)}`;
  await submit(page, "draft", { title: "", owner: "Pemerintah Kota Padang", year: "1800" });
  assert.equal(await text(page, "title-fault"), "This is required.");
  assert.match(await text(page, "year-fault"), /1945–\d{4}/);
  assert.match(await text(page, "problem"), /VALIDATION_FAILED/);
  assert.match((await page.$eval("#help", (link) => link.getAttribute("href"))) ?? "", /problems\/validation-failed$/);

  await submit(page, "draft", { title, year: "2024" });
  assert.equal(await text(page, "status"), "DRAFT");
  assert.equal(await text(page, "title-fault"), "");
  await press(page, "complete");
  await press(page, "hand-in");
  assert.equal(await text(page, "status"), "IN_REVIEW");
  await press(page, "publish");
  assert.match(await text(page, "problem"), /OWN_WRITING/);

  await submit(page, "sign-in", { username: "hub13@demo.jipp", password: "Demo-Jipp-2026" });
  await press(page, "publish");
  assert.equal(await text(page, "problem"), "");
  assert.equal(await text(page, "status"), "PUBLISHED");
  console.log("Page: searched, signed in, drafted, refused, corrected and published from another origin.");
}

async function submit(page: Page, form: string, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await page.locator(`#${form} [name=${name}]`).fill(value);
  await turn(page, () => page.click(`#${form} button`));
}

function press(page: Page, id: string): Promise<void> {
  return turn(page, () => page.click(`#${id}`));
}

/** Does something, and waits until the page has dealt with the answer. */
async function turn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await turns(page);
  await act();
  await page.waitForFunction((count) => Number(document.body.dataset["turns"] ?? 0) > count, {}, before);
}

function turns(page: Page): Promise<number> {
  return page.$eval("body", (body) => Number(body.dataset["turns"] ?? 0));
}

function text(page: Page, id: string): Promise<string> {
  return page.$eval(`#${id}`, (element) => element.textContent ?? "");
}
