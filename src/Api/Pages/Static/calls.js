// Calls the API where the page stands and shows the answer. Without this script, each call is a link.
const texts = document.querySelector(".calls").dataset;
for (const link of document.querySelectorAll("a.call")) {
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const entry = link.parentElement;
    entry.querySelector(".answer")?.remove();
    const answer = document.createElement("div");
    const status = document.createElement("p");
    answer.className = "answer";
    status.setAttribute("role", "status");
    status.textContent = texts.waiting;
    answer.append(status);
    entry.append(answer);
    try {
      const start = performance.now();
      const response = await fetch(link.getAttribute("href"), {
        headers: { Accept: "application/json", "Accept-Language": texts.language },
      });
      const text = await response.text();
      const time = Math.round(performance.now() - start);
      status.textContent = `${response.status} · ${time} ms · ${response.headers.get("Content-Type")}`;
      const body = document.createElement("pre");
      body.tabIndex = 0;
      body.setAttribute("role", "region");
      body.setAttribute("aria-label", texts.answer);
      body.textContent = JSON.stringify(JSON.parse(text), null, 2);
      answer.append(body);
    } catch {
      status.textContent = texts.failed;
    }
  });
}
