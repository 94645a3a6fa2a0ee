/** The element with an id, which the page has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

export function show(id: string, text: string): void {
  element(id).textContent = text;
}

/** The text of a field. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

export function onSubmit(id: string, action: (form: FormData) => Promise<void>): void {
  const form = element(id);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form instanceof HTMLFormElement) void action(new FormData(form));
  });
}

export function onClick(id: string, action: (form: FormData) => Promise<void>): void {
  element(id).addEventListener("click", () => void action(new FormData()));
}
