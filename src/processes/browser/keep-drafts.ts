// Keeps what is being typed: at once on this device, and a moment later on the server, so that a lost tab loses nothing.

const quietFor = 1200;
const prefix = "samskap-draft ";
/** What the person had before them comes back with what they typed: a later change is not overwritten unseen. */
const seenThen = new Set(["version", "shown"]);
const sent = "samskap-sent";

export function keepDrafts(): void {
  forgetSaved();
  for (const box of document.querySelectorAll<HTMLElement>("[data-draft]")) {
    const form = box.querySelector("form");
    const address = box.dataset["draft"];
    if (!form || !address) continue;
    // Shown again by the server, the form has what was sent a moment ago.
    if (!("again" in box.dataset)) fillIn(form, localStorage.getItem(prefix + address));
    keepDraft(form, address);
  }
}

/** The form that was sent last is done with when the answer says so; what stands in others is not. */
function forgetSaved(): void {
  const address = sessionStorage.getItem(sent);
  if (address && new URLSearchParams(location.search).has("said")) localStorage.removeItem(prefix + address);
  sessionStorage.removeItem(sent);
}

function keepDraft(form: HTMLFormElement, address: string): void {
  const key = prefix + address;
  let timer = 0;
  let isSent = false;
  const keep = (): void => {
    const fields = typedIn(form);
    localStorage.setItem(key, JSON.stringify([...fields]));
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void send(address, fields), quietFor);
  };
  form.addEventListener("input", keep);
  form.addEventListener("submit", ({ submitter }) => {
    window.clearTimeout(timer);
    isSent = true;
    if (submitter instanceof HTMLButtonElement && submitter.name === "draft-drop") localStorage.removeItem(key);
    else sessionStorage.setItem(sent, address);
  });
  window.addEventListener("pagehide", () => {
    const kept = localStorage.getItem(key);
    if (timer && kept && !isSent) void send(address, typedIn(form));
  });
  // Back on the network: what could not be sent goes now.
  window.addEventListener("online", () => localStorage.getItem(key) && void send(address, typedIn(form)));
}

function typedIn(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.append(name, value);
  }
  return fields;
}

async function send(address: string, fields: URLSearchParams): Promise<void> {
  const team = /^\/[a-z]{2}\/o\/[^/]+/.exec(address)?.[0];
  if (!team) return;
  const body = new URLSearchParams(fields);
  body.set("draft-form", address);
  await fetch(`${team}/drafts`, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => undefined);
}

/** Puts back what stood on this device when the page was left without saving. */
function fillIn(form: HTMLFormElement, kept: string | null): void {
  if (!kept) return;
  const values = new Map<string, string[]>();
  for (const [name, value] of JSON.parse(kept) as [string, string][]) {
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "hidden" && !seenThen.has(field.name)) continue;
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
      field.checked = values.get(field.name)?.includes(field.value) ?? false;
    } else if (isWritten(field)) {
      field.value = values.get(field.name)?.shift() ?? field.value;
    }
  }
}

function isWritten(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
  );
}
